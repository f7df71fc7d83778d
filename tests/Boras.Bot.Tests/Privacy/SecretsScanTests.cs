using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Boras.Bot.Tests.Commands;
using Boras.Bot.Tests.Storage;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Boras.Bot.Tests.Privacy;

/// <summary>Writes secrets wherever a caller can write, and looks for them in every byte that is kept.</summary>
[Collection(PostgreSqlCollection.Name)]
public sealed class SecretsScanTests(PostgreSqlServer server)
{
    /// <summary>A word that is no secret and is kept, by which the scan shows that it would find one.</summary>
    public const string Marker = "korvstoppningskurs";

    private const int Secrets = 1_000;
    private static readonly string[] Channels = ["emulator", "msteams", "sms", "email", "webchat"];
    private static readonly string[] Decisions = ["Conversations", "Questions", "Statistics"];

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("PostgreSql")]
    public async Task Secrets_ThroughEveryPlaceOfEveryChannel_AreNowhereKept(string provider)
    {
        using var data = new TempFolder();
        var connection = provider == "PostgreSql" ? await server.NewDatabaseAsync() : "";
        string[] settings =
        [
            $"Storage__Provider={provider}", $"Storage__Path={data.FullPath}", $"Storage__ConnectionString={connection}", "Logging__LogLevel__Boras.Bot=Trace",
            "DirectLine__ActivitiesPerMinutePerConversation=100000", "DirectLine__ActivitiesPerMinutePerAddress=100000", "DirectLine__TokensPerMinutePerAddress=100000",
            "DirectLine__UploadsEnabled=true", "Telemetry__Prometheus=true",
            .. Decisions.SelectMany(name => new[] { $"Privacy__Retention__{name}__Days=30", $"Privacy__Retention__{name}__Decision=KS 2026-00001" }),
        ];
        using var bot = BotProcess.Start("Development", settings, "--urls", "http://127.0.0.1:0");
        using var http = new HttpClient { BaseAddress = new Uri(await bot.WaitFor("Now listening on: ")) };
        var log = bot.Rest();

        await WriteAsync(http);
        var metrics = await http.GetStringAsync(new Uri("/metrics", UriKind.Relative));
        var kept = await KeptAsync(data, connection);
        bot.Kill();
        var logged = await log;

        Assert.Empty(Found(kept));
        Assert.Empty(Found(Encoding.UTF8.GetBytes(logged)));
        Assert.Empty(Found(Encoding.UTF8.GetBytes(metrics)));
        Assert.Contains("no-answer", logged, StringComparison.Ordinal);
        Assert.DoesNotContain(Marker, logged + metrics, StringComparison.Ordinal);
        Assert.True(Holds(kept, Marker));

        await MakeOldAsync(data, connection);
        var weeded = await BotProcess.Run("Development", settings, "privacy", "weed");
        Assert.Equal(0, weeded.Exit);
        Assert.False(Holds(await KeptAsync(data, connection), Marker));
        var protocol = await BotProcess.Run("Development", settings, "privacy", "protocol");
        Assert.All(Decisions, name => Assert.Matches($"{name} +[1-9][0-9]* +0 .*KS 2026-00001", protocol.Output));
    }

    private static async Task WriteAsync(HttpClient http)
    {
        var accepted = 0;
        var (path, token) = await StartAsync(http, null);
        for (var number = 0; number < Secrets; number++)
        {
            var secret = MarkedSecrets.Of(number);
            var places = SecretPlaces.DirectLine.Count + SecretPlaces.Others.Count + 1;
            var place = number % places;
            HttpStatusCode status;
            if (place < SecretPlaces.DirectLine.Count)
            {
                status = (await CallAsync(http, $"{path}/activities?{Uri.EscapeDataString(secret)}", token, SecretPlaces.DirectLine[place](secret))).Status;
            }
            else if (place == places - 1)
            {
                // What a website says of its user when the conversation starts.
                (path, token) = await StartAsync(http, secret);
                status = HttpStatusCode.OK;
            }
            else
            {
                var activity = new JsonObject
                {
                    ["type"] = "message",
                    ["id"] = $"a{number}",
                    ["channelId"] = Channels[number % Channels.Length],
                    ["deliveryMode"] = "expectReplies",
                    ["text"] = "hej",
                    ["from"] = new JsonObject { ["id"] = "u" },
                    ["recipient"] = new JsonObject { ["id"] = "b" },
                    ["conversation"] = new JsonObject { ["id"] = $"c{number / 100}" },
                };
                SecretPlaces.Others[place - SecretPlaces.DirectLine.Count](activity, secret);
                status = (await CallAsync(http, "/api/messages", null, activity)).Status;
            }

            Assert.True((int)status < 500, $"{place} {status}");
            accepted += status is HttpStatusCode.OK ? 1 : 0;
        }

        Assert.True(accepted > Secrets / 2, $"{accepted}");
    }

    private static async Task<(string Path, string Token)> StartAsync(HttpClient http, string? secret)
    {
        var token = (string)(await CallAsync(http, "/api/token", null, [])).Body!["token"]!;
        var started = (await CallAsync(http, "/v3/directline/conversations", token, new JsonObject
        {
            ["locale"] = secret ?? "sv",
            ["user"] = new JsonObject { ["id"] = "me", ["name"] = secret ?? "me" },
        })).Body!;
        return ($"/v3/directline/conversations/{started["conversationId"]}", (string)started["token"]!);
    }

    private static async Task<(HttpStatusCode Status, JsonNode? Body)> CallAsync(HttpClient http, string path, string? token, JsonObject body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path);
        request.Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        request.Headers.Add("Origin", http.BaseAddress!.GetLeftPart(UriPartial.Authority));
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        using var response = await http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return (response.StatusCode, text.StartsWith('{') ? JsonNode.Parse(text) : null);
    }

    private static async Task<byte[]> KeptAsync(TempFolder data, string connection)
    {
        if (connection.Length == 0)
        {
            using var all = new MemoryStream();
            foreach (var file in Directory.EnumerateFiles(data.FullPath, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".lock", StringComparison.Ordinal)))
            {
                await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
                await stream.CopyToAsync(all);
            }

            return all.ToArray();
        }

        var database = new NpgsqlConnectionStringBuilder(connection);
        using var dump = Process.Start(new ProcessStartInfo("pg_dump", ["--inserts", "--host", database.Host!, "--port", $"{database.Port}", "--username", database.Username!, database.Database!])
        {
            RedirectStandardOutput = true,
        })!;
        using var text = new MemoryStream();
        await dump.StandardOutput.BaseStream.CopyToAsync(text);
        await dump.WaitForExitAsync();
        Assert.Equal(0, dump.ExitCode);
        // What is kept as bytes is dumped as hexadecimal digits.
        var hex = Encoding.UTF8.GetString(text.ToArray());
        return [.. text.ToArray(), .. Regexes.Hex().Matches(hex).SelectMany(match => Convert.FromHexString(match.Groups[1].Value))];
    }

    private static IEnumerable<string> Found(byte[] bytes)
    {
        // Digits in hashes and random ids are no trace: what is looked for is long enough not to be there by chance.
        var text = Encoding.Latin1.GetString(bytes);
        return Enumerable.Range(0, Secrets).Select(MarkedSecrets.Of).Where(secret => MarkedSecrets.Forms(secret).Any(form => text.Contains(form, StringComparison.Ordinal)));
    }

    private static bool Holds(byte[] bytes, string word) => bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(word)) >= 0;

    private static async Task MakeOldAsync(TempFolder data, string connection)
    {
        const string Sql = "UPDATE conversations SET used_at = 1; UPDATE states SET used_at = 1; UPDATE questions SET at = 1; UPDATE feedback SET at = 1;";
        await using System.Data.Common.DbConnection database = connection.Length == 0
            ? new SqliteConnection($"Data Source={Path.Combine(data.FullPath, "boras-bot.db")};Pooling=False") : new NpgsqlConnection(connection);
        await database.OpenAsync();
        await using var command = database.CreateCommand();
        command.CommandText = Sql;
        await command.ExecuteNonQueryAsync();
    }
}
