using Boras.Bot.Tests.Hosting;

namespace Boras.Bot.Tests.Conversations;

[Collection(BotHostCollection.Name)]
public class ConversationStateTests(BotHost host)
{
    private const string NoAnswer = "Det hittar jag inget svar på i stadens texter.";
    private const string Cities = "Stockholm, Umeå, Göteborg, Lund, Kiruna och Borås";

    private readonly Dialogue _dialogue = new(host);

    [Fact]
    public async Task LastQuestion_AskedBefore_IsLeanedOnByFollowUp()
    {
        Assert.StartsWith("Hej! Vad vill du veta?", await _dialogue.Say("Hej"), StringComparison.Ordinal);
        Assert.Contains(Cities, await _dialogue.Say("Vilka kommuner har en innovationsplattform?"), StringComparison.Ordinal);

        Assert.Contains(Cities, await _dialogue.Say("Och vilka städer är det?"), StringComparison.Ordinal);
        Assert.StartsWith("Tack själv!", await _dialogue.Say("Tack!"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task LastQuestion_None_LeavesFollowUpUnanswered() =>
        Assert.StartsWith(NoAnswer, await _dialogue.Say("Varför då?"), StringComparison.Ordinal);

    [Fact]
    public async Task LastQuestion_SmallTalkBetween_IsStillKnown()
    {
        var answer = await _dialogue.Say("Varför behövs innovationer?");
        await _dialogue.Say("Tack!");

        var again = await _dialogue.Say("Varför då?");

        Assert.StartsWith("Drivkrafterna för innovation är flera", answer, StringComparison.Ordinal);
        Assert.StartsWith("Drivkrafterna för innovation är flera", again, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LastQuestion_OfAnotherConversation_IsNotKnown()
    {
        await _dialogue.Say("Varför behövs innovationer?");

        Assert.StartsWith(NoAnswer, await new Dialogue(host).Say("Varför då?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task LastQuestion_NewSubjectAfterIt_DoesNotDrawTheOldAnswer()
    {
        await _dialogue.Say("Vad är en innovation?");

        Assert.StartsWith(NoAnswer, await _dialogue.Say("Var parkerar jag?"), StringComparison.Ordinal);
    }
}
