using Boras.Bot.Tests.Shared;
using Boras.Bot.Tests.Staff;
using Microsoft.Data.Sqlite;
using Microsoft.Playwright;

namespace Boras.Bot.Browser.Tests.Staff;

/// <summary>A service with questions in its database and a provider to sign in at, and a tab of somebody who may.</summary>
internal sealed class StaffDesk : IAsyncDisposable
{
    private readonly TempFolder _folder = new();
    private StaffProvider _provider = null!;
    private Service _service = null!;

    public ResidentTab Tab { get; private set; } = null!;

    /// <summary>Starts both and signs in.</summary>
    public static async Task<StaffDesk> OpenAsync(Chromium chromium, BrowserNewContextOptions? options = null)
    {
        var desk = new StaffDesk { _provider = await StaffProvider.StartAsync() };
        desk._service = await Service.StartAsync([.. desk._provider.Settings.Select(setting => $"{setting.Key}={setting.Value}"), $"Storage:Path={desk._folder.FullPath}"]);
        await desk.FillAsync();
        desk.Tab = await chromium.NewTabAsync(options, desk._service);
        await desk.Tab.GoAsync("/staff");
        return desk;
    }

    public async ValueTask DisposeAsync()
    {
        await Tab.DisposeAsync();
        await _service.DisposeAsync();
        await _provider.DisposeAsync();
        _folder.Dispose();
    }

    private async Task FillAsync()
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(_folder.FullPath, "boras-bot.db")};Pooling=False");
        await connection.OpenAsync();
        var hour = DateTimeOffset.FromUnixTimeSeconds(TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() / 3600 * 3600);
        (string? Text, string Outcome, string Language, int Count)[] asked =
        [
            ("Behöver jag bygglov för altan?", "no-answer", "sv", 14), ("bygglov altan", "no-answer", "sv", 9), ("får man bygga altan utan bygglov", "no-answer", "sv", 3),
            ("När öppnar simhallen?", "no-answer", "sv", 11), ("simhallen öppettider: när?", "no-answer", "sv", 2), ("Vad är en innovation egentligen?", "no-answer", "sv", 8),
            ("where can I leave garden waste", "no-answer", "en", 6), ("\"Grovsopor\": vart & <när>?", "no-answer", "sv", 7), ("min granne", "no-answer", "sv", 1),
            (null, "answered", "sv", 210), (null, "answered", "en", 31), (null, "clarify", "sv", 37), (null, "answered", "fi", 3), (null, "small-talk", "sv", 22),
        ];
        var number = 0;
        foreach (var (text, outcome, language, count) in asked)
        {
            for (var i = 0; i < count; i++)
            {
                await using var insert = connection.CreateCommand();
                insert.CommandText = "INSERT INTO questions (conversation, at, channel, language, outcome, confidence, text, nearest) VALUES ($conversation, $at, $channel, $language, $outcome, 0.3, $text, '')";
                insert.Parameters.AddWithValue("$conversation", $"{++number}");
                insert.Parameters.AddWithValue("$at", hour.AddHours(-(number * number % 200)).ToUnixTimeMilliseconds());
                insert.Parameters.AddWithValue("$channel", number % 5 == 0 ? "msteams" : "directline");
                insert.Parameters.AddWithValue("$language", language);
                insert.Parameters.AddWithValue("$outcome", outcome);
                insert.Parameters.AddWithValue("$text", (object?)text ?? DBNull.Value);
                await insert.ExecuteNonQueryAsync();
            }
        }
    }
}
