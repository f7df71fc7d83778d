#!/usr/bin/env bash
# A PostgreSQL server of its own for tests, on a private port of 127.0.0.1 with its data in a folder:
#   tests/postgres.sh start FOLDER [PORT]   prints how to connect to it
#   tests/postgres.sh stop FOLDER [fast|immediate]
set -euo pipefail

bin=$(dirname "$(ls -d /usr/lib/postgresql/*/bin/initdb 2>/dev/null | sort -V | tail -1 || command -v initdb)")
folder=${2:?folder}

# PostgreSQL refuses to run as root.
user=$(id -un)
[ "$(id -u)" -ne 0 ] || user=nobody
as_user() { if [ "$(id -un)" = "$user" ]; then "$@"; else setpriv --reuid "$user" --regid "$(id -g "$user")" --clear-groups env HOME=/ "$@"; fi; }

case ${1:?start or stop} in
  start)
    if [ ! -f "$folder/data/PG_VERSION" ]; then
      port=${3:-$((10000 + RANDOM % 20000))}
      mkdir -p "$folder"
      chmod 755 "$folder"
      mkdir "$folder/data"
      [ "$(id -un)" = "$user" ] || chown "$user" "$folder/data"
      as_user "$bin/initdb" --pgdata "$folder/data" --username boras --auth trust --encoding UTF8 --locale C >/dev/null
      printf '%s\n' "port = $port" "listen_addresses = '127.0.0.1'" "unix_socket_directories = ''" "max_connections = 200" >>"$folder/data/postgresql.auto.conf"
    fi
    port=$(grep -oP '^port = \K\d+' "$folder/data/postgresql.auto.conf")
    as_user "$bin/pg_ctl" --pgdata "$folder/data" --log "$folder/data/server.log" --wait start >/dev/null
    echo "Host=127.0.0.1;Port=$port;Username=boras;Database=postgres"
    ;;
  stop) as_user "$bin/pg_ctl" --pgdata "$folder/data" --mode "${3:-fast}" --wait stop >/dev/null ;;
  *) echo "start or stop" >&2; exit 2 ;;
esac
