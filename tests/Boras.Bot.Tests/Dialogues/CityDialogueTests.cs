using Boras.Bot.Dialogues;
using Boras.Bot.Knowledge.Checking;

namespace Boras.Bot.Tests.Dialogues;

/// <summary>Every dialogue of the city's, held with the bot on every channel.</summary>
public sealed class CityDialogueTests(CityDialogueTests.Bot bot) : IClassFixture<CityDialogueTests.Bot>
{
    private static readonly List<Fault> Faults = [];
    private static readonly Dictionary<string, Dialogue> All =
        DialogueFolder.Read(Path.Combine(Root(), "dialogues"), Faults).ToDictionary(dialogue => dialogue.File, StringComparer.Ordinal);

    /// <summary>The files of the dialogues that the bot must master.</summary>
    public static TheoryData<string> Mastered => [.. All.Values.Where(dialogue => dialogue.Pending is null).Select(dialogue => dialogue.File)];

    [Theory]
    [MemberData(nameof(Mastered))]
    public async Task Run_DialogueOfTheCity_AnswersAsExpectedOnEveryChannel(string file)
    {
        var result = await bot.Runner.RunAsync(All[file], DialogueRunner.Channels, CancellationToken.None);

        Assert.True(result.Passed, string.Join('\n', result.Mismatches.Select(mismatch =>
            $"{file}:{mismatch.Line} on {mismatch.Channel}: to {mismatch.Turn.Action} expected {mismatch.Expected}, came {mismatch.Came}")));
    }

    [Fact]
    public void Read_DialoguesOfTheCity_HaveNoFaultAndAreMany()
    {
        Assert.Empty(Faults);
        Assert.True(All.Count >= 65, $"There are only {All.Count} dialogues.");
    }

    // Not a copy beside the tests: it would keep dialogues that have been taken away.
    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Boras.Bot.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("Boras.Bot.sln is not above the tests.");
        }

        return folder.FullName;
    }

    public sealed class Bot : IDisposable
    {
        internal DialogueRunner Runner { get; } = new(Path.Combine(Root(), "knowledge"));

        public void Dispose() => Runner.Dispose();
    }
}
