#!/usr/bin/env bash
# Builds everything, runs every test and closes with "N passed, N failed, N skipped", counted from the result files.
# Arguments go to `dotnet test`: ./test.sh --filter Sentences
set -uo pipefail
cd "$(dirname "$0")"

results=artifacts/test-results
rm -rf "$results"

command -v dotnet >/dev/null || { echo "The .NET SDK is missing: install version 10, https://dotnet.microsoft.com/download" >&2; exit 1; }

# The browser tests need Chromium; where Debian's packages can be installed it is.
as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi; }
if [ -z "${CHROMIUM_PATH:-}" ] && [ ! -x /usr/bin/chromium ]; then
  echo "Installing Chromium for the browser tests"
  { as_root apt-get update -qq && as_root apt-get install -y -qq --no-install-recommends chromium; } >/dev/null ||
    { echo "Chromium is missing and could not be installed: install the package chromium, or set CHROMIUM_PATH." >&2; exit 1; }
fi

# The storage tests need a PostgreSQL server; without one that is named here, one is started on a private port.
if [ -z "${BORAS_BOT_TEST_POSTGRES:-}" ]; then
  if ! ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 && ! command -v initdb >/dev/null; then
    echo "Installing PostgreSQL for the storage tests"
    { as_root apt-get update -qq && as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends postgresql; } >/dev/null ||
      { echo "PostgreSQL is missing and could not be installed: install the package postgresql, or set BORAS_BOT_TEST_POSTGRES to a connection string." >&2; exit 1; }
  fi
  postgres=$(mktemp -d)
  trap 'tests/postgres.sh stop "$postgres" immediate; rm -rf "$postgres"' EXIT
  BORAS_BOT_TEST_POSTGRES=$(tests/postgres.sh start "$postgres") || { echo "PostgreSQL could not be started." >&2; exit 1; }
  export BORAS_BOT_TEST_POSTGRES
fi

# On a busy machine a test host may be slow to start.
export VSTEST_CONNECTION_TIMEOUT=600
dotnet build Boras.Bot.sln --nologo -v quiet || { echo "0 passed, 1 failed, 0 skipped"; exit 1; }
# A test that hangs is named and ends the run, instead of holding it for hours.
dotnet test Boras.Bot.sln --no-build --nologo --logger trx --results-directory "$results" \
  --blame-hang-timeout 15m --blame-hang-dump-type none "$@"
status=$?

count() { # NAME: the sum of the counter NAME over all result files
  grep -rhoE "<Counters [^>]*" "$results" --include='*.trx' 2>/dev/null |
    grep -oE " $1=\"[0-9]+\"" | grep -oE '[0-9]+' | awk '{ sum += $1 } END { print sum + 0 }'
}
total=$(count total) passed=$(count passed) failed=$(count failed) executed=$(count executed)
# A run that broke down (a crashed test host, no test found) is a failure, whatever was counted.
[ "$status" -eq 0 ] || [ "$failed" -gt 0 ] || failed=1
[ "$total" -gt 0 ] || { failed=1; status=1; }
echo "$passed passed, $failed failed, $((total - executed)) skipped"
exit "$status"
