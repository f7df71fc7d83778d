using System.Text;
using Boras.Bot.Privacy;
using Boras.Bot.Protocol.DirectLine.Storage;
using Boras.Bot.Tests.Storage;

namespace Boras.Bot.Tests.Commands;

/// <summary>The built program beside a service that has the same database open.</summary>
public sealed class PrivacyCommandTests : IAsyncLifetime
{
    private const string Secret = "hemligt-4711";
    private Store _service = null!;

    [Fact]
    public async Task Verbs_OneConversation_HoldShowDeleteAndRelease()
    {
        await TalkAsync();
        var key = ConversationHolds.KeyOf("directline", "c");

        Assert.Equal((0, true), await Run(Secret, "show", "c"));
        Assert.Equal((0, false), await Run("KS 2026-9", "holds"));
        Assert.Equal((0, true), await Run("It is on hold.", "hold", "c", "--reason", "KS 2026-9"));
        Assert.Equal((1, true), await Run("It is on hold already.", "hold", "c", "--reason", "KS 2026-9"));
        Assert.Equal((0, true), await Run($"{key} since 20", "holds"));
        Assert.Equal((1, true), await Run("It is on hold: its user sees nothing", "delete", "c"));
        Assert.Null(await _service.DirectLine.ReadAsync("c", 0, 100, default));
        Assert.Equal((0, true), await Run(Secret, "show", key));
        Assert.Equal((0, true), await Run("It is released.", "release", key));
        Assert.Equal((1, true), await Run("It was not on hold.", "release", "c"));
        Assert.Equal((0, false), await Run(Secret, "show", "c"));
        Assert.Empty(SqliteBytes.FilesWith(_service.Folder, Secret));
    }

    [Fact]
    public async Task Delete_NotOnHold_RemovesIt()
    {
        await TalkAsync();

        Assert.Equal((0, true), await Run("It is removed.", "delete", "c"));

        Assert.Empty(SqliteBytes.FilesWith(_service.Folder, Secret));
        Assert.False((await _service.DirectLine.FindAsync("c", default))!.IsOpen);
    }

    [Theory]
    [InlineData("show")]
    [InlineData("delete")]
    [InlineData("hold", "--reason", "KS 2026-9")]
    public async Task Verb_Unknown_SaysSoAndExits1(string verb, params string[] more)
    {
        await TalkAsync();

        Assert.Equal((1, true), await Run("Nothing is kept of this conversation.", [verb, "c", "--channel", "msteams", .. more]));
        Assert.Equal((1, true), await Run("Nothing is kept of this conversation.", [verb, "cc", .. more]));
    }

    [Fact]
    public async Task Weed_WithoutDecision_RefusesAndExits1()
    {
        Assert.Equal((1, true), await Run("Conversations are not weeded: Privacy:Retention:Conversations:Days", "weed"));
        Assert.Equal((0, false), await Run("Conversations", "protocol"));
    }

    [Fact]
    public async Task Weed_Decided_CountsThenRemovesAndIsInTheProtocol()
    {
        await TalkAsync();
        string[] decided = [.. Enum.GetNames<DataClass>().SelectMany(name => new[] { $"Privacy__Retention__{name}__Days=1", $"Privacy__Retention__{name}__Decision=KS 2026-1" })];

        var trial = await BotProcess.Run("Production", [Folder, .. decided], "privacy", "weed", "--trial");
        Assert.Equal(0, trial.Exit);
        Assert.Contains("Conversations: 1 would be removed, 0 on hold", trial.Output, StringComparison.Ordinal);
        Assert.NotEmpty(SqliteBytes.FilesWith(_service.Folder, Secret));
        var weeded = await BotProcess.Run("Production", [Folder, .. decided], "privacy", "weed");
        Assert.Equal(0, weeded.Exit);
        Assert.Contains("Conversations: 1 removed, 0 on hold", weeded.Output, StringComparison.Ordinal);

        var protocol = await BotProcess.Run("Production", [Folder], "privacy", "protocol");
        Assert.Equal((0, 4), (protocol.Exit, protocol.Lines.Count));
        Assert.Contains("KS 2026-1", protocol.Lines[1], StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, protocol.Output, StringComparison.Ordinal);
        Assert.Empty(SqliteBytes.FilesWith(_service.Folder, Secret));
    }

    [Theory]
    [InlineData("privacy")]
    [InlineData("privacy", "unknown")]
    [InlineData("privacy", "show")]
    [InlineData("privacy", "hold", "c")]
    [InlineData("privacy", "hold", "c", "--reason", "")]
    [InlineData("privacy", "release", "c", "d")]
    [InlineData("privacy", "weed", "--days", "3")]
    public async Task Anything_CalledWrongly_Exits2(params string[] arguments)
    {
        var run = await BotProcess.Run("Production", [Folder], arguments);

        Assert.Equal(2, run.Exit);
        Assert.NotEqual("", run.Error);
    }

    [Fact]
    public async Task Anything_ReasonTooLong_Exits2() =>
        Assert.Equal((2, true), await Run("--reason has from 1 to 200 characters.", "hold", "c", "--reason", new string('x', 201)));

    [Theory]
    [InlineData("Storage__Provider=Sqlite", "There is no database yet")]
    [InlineData("Storage__Provider=Memory", "Storage:Provider is Memory")]
    [InlineData("Storage__Provider=PostgreSql", "Storage:ConnectionString is not set")]
    [InlineData("Storage__Path=", "Path")]
    [InlineData("Privacy__Retention__Questions__Days=0", "There is no database yet")]
    public async Task Anything_NoDatabase_Exits1WithAdvice(string setting, string advice)
    {
        var run = await BotProcess.Run("Production", [setting], "privacy", "weed");

        Assert.Equal(1, run.Exit);
        Assert.Contains(advice, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Weed_DaysNotPossible_Exits1AndNamesTheSetting()
    {
        var run = await BotProcess.Run("Production", [Folder, "Privacy__Retention__Questions__Days=0"], "privacy", "weed");

        Assert.Equal(1, run.Exit);
        Assert.Contains("Privacy:Retention:Questions:Days must be", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    public async Task InitializeAsync() => _service = await Store.SqliteAsync();

    public async Task DisposeAsync() => await _service.DisposeAsync();

    private string Folder => $"Storage__Path={_service.Folder}";

    private async Task TalkAsync()
    {
        await _service.DirectLine.StartAsync(new DirectLineConversation("c", "dl_x", "sv", _service.Clock.GetUtcNow()), default);
        await _service.DirectLine.PostAsync("c", new NewActivity("1", Encoding.UTF8.GetBytes($"{{\"text\":\"{Secret}\"}}")), default);
    }

    /// <summary>The exit code of a verb, and whether it says <paramref name="text"/>.</summary>
    private async Task<(int Exit, bool Says)> Run(string text, params string[] arguments)
    {
        var run = await BotProcess.Run("Production", [Folder], ["privacy", .. arguments]);
        return (run.Exit, (run.Output + run.Error).Contains(text, StringComparison.Ordinal));
    }
}
