using Boras.Bot.Dialogues;
using Boras.Bot.Knowledge.Checking;

namespace Boras.Bot.Tests.Dialogues;

public sealed class DialogueRunnerTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly DialogueRunner _runner;

    public DialogueRunnerTests()
    {
        _folder.WriteFaq("texter/faq/bok.md", "Hur länge får jag låna en bok?", "Lånetiden är *fyra* veckor.");
        _folder.WriteFaq("texter/faq/kort.md", "Vem kan skaffa bibliotekskort?", "Alla som har fyllt sju år.");
        _folder.WriteFaq("andra/faq/bok.md", "Hur länge får jag låna en bok?", "Lånetiden är två veckor.");
        _folder.Write("texter/meetings/rad.md", """
            ---
            kind: meeting
            title: Biblioteksrådet
            url: https://example.org/sida
            starts: 2026-12-01 18:00
            place: Stora salen
            ---
            """);
        _runner = new DialogueRunner(Path.Combine(_folder.FullPath, "texter"));
    }

    [Fact]
    public async Task Run_RightAnswer_PassesOnEveryChannel() => Assert.Empty(await Mismatches("""
        - user: hur länge får man låna en bok
          bot:
            outcome: answered
            item: faq/bok
            says: [Lånetiden är fyra veckor, 'Källa']
            notSays: två veckor
            offers: Vem kan skaffa bibliotekskort?
        """));

    [Theory]
    [InlineData("item: faq/kort", "item faq/kort", "answered faq/bok (sv)")]
    [InlineData("outcome: no-answer", "no-answer", "answered faq/bok (sv)")]
    [InlineData("language: fi", "language fi", "language sv")]
    [InlineData("says: sex veckor", "says \"sex veckor\"", "fyra veckor")]
    [InlineData("notSays: FYRA veckor", "does not say \"FYRA veckor\"", "fyra veckor")]
    [InlineData("offers: Något annat", "offers \"Något annat\"", "Vem kan skaffa bibliotekskort?")]
    [InlineData("item: faq/finns-inte", "item faq/finns-inte", "no such item in the knowledge")]
    public async Task Run_WrongAnswer_TellsTurnLineAndWhatCame(string expectation, string expected, string came)
    {
        var mismatches = await Mismatches($"- user: Hur länge får jag låna en bok?\n  bot:\n    {expectation}\n");

        Assert.All(mismatches, mismatch => Assert.Equal((6, "\"Hur länge får jag låna en bok?\""), (mismatch.Line, mismatch.Turn.Action)));
        Assert.Contains(mismatches, mismatch => mismatch.Expected == expected && mismatch.Came.Contains(came, StringComparison.Ordinal));
        Assert.Subset(mismatches.Select(mismatch => mismatch.Channel).ToHashSet(), mismatches.Any(mismatch => mismatch.Channel == "all") ? ["all"] : DialogueRunner.Channels.ToHashSet());
    }

    [Fact]
    public async Task Run_ButtonOfAnOlderReply_GivesItsOwnItem() => Assert.Empty(await Mismatches("""
        - user: Hur länge får jag låna en bok?
        - user: hej
        - press: Vem kan skaffa bibliotekskort?
          bot:
            item: faq/kort
        """));

    [Fact]
    public async Task Run_ButtonThatIsNotThere_IsAMismatchAndEndsTheConversation()
    {
        var mismatches = await Mismatches("- user: Hur länge får jag låna en bok?\n- press: Något annat\n- user: hej\n  bot:\n    item: faq/kort\n");

        Assert.Equal(DialogueRunner.Channels, mismatches.Select(mismatch => mismatch.Channel));
        Assert.All(mismatches, mismatch => Assert.Contains("Vem kan skaffa bibliotekskort?", mismatch.Came, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Run_ChatOpened_IsGreetedInTheLanguageOfTheDevice() => Assert.Empty(await Mismatches("- bot:\n    says: not a person\n", "language: en"));

    [Theory]
    [InlineData("2026-12-01 17:00", "Stora salen", "")]
    [InlineData("2026-12-02 09:00", "", "Stora salen")]
    public async Task Run_Clock_IsTheOneOfTheDialogue(string now, string says, string notSays)
    {
        var expectation = says.Length > 0 ? $"says: {says}" : $"notSays: {notSays}";

        Assert.Empty(await Mismatches($"- user: När möts biblioteksrådet?\n  bot:\n    {expectation}\n", $"now: {now}"));
    }

    [Fact]
    public async Task Run_KnowledgeOfItsOwn_AnswersFromThat() =>
        Assert.Empty(await Mismatches("- user: Hur länge får jag låna en bok?\n  bot:\n    says: två veckor\n", "knowledge: andra"));

    [Fact]
    public async Task Run_SettingsOfItsOwn_AreUsed() =>
        Assert.Empty(await Mismatches("- user: När öppnar badhuset?\n  bot:\n    says: 031-390 06 05\n", "settings: { 'Contact:Phone': 031-390 06 05 }"));

    [Fact]
    public async Task Run_TwoDialogues_DontKnowOfEachOther()
    {
        await Mismatches("- user: Hur länge får jag låna en bok?\n");

        Assert.Empty(await Mismatches("- user: och då?\n  bot:\n    notSays: fyra veckor\n"));
    }

    public void Dispose()
    {
        _runner.Dispose();
        _folder.Dispose();
    }

    private async Task<IReadOnlyList<Mismatch>> Mismatches(string turns, string head = "pending: inget")
    {
        var faults = new List<Fault>();
        var path = _folder.Write("a.dialog.yaml", $"name: a\n{head}\nturns:\n{turns.ReplaceLineEndings("\n")}");
        var dialogue = DialogueReader.Read(path, "a.dialog.yaml", faults);
        Assert.Empty(faults);
        return (await _runner.RunAsync(dialogue!, DialogueRunner.Channels, CancellationToken.None)).Mismatches;
    }
}
