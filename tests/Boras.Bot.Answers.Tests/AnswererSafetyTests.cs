using Boras.Bot.Answers.Emergencies;
using Boras.Bot.Answers.Outcomes;
using Boras.Bot.Answers.PersonalData;

namespace Boras.Bot.Answers.Tests;

public sealed class AnswererSafetyTests : IDisposable
{
    private readonly Desk _desk = new Desk().Faq("innovation", "Vad är en innovation?", "Något nytt som kommer till nytta.");

    [Fact]
    public void Answer_EmergencyWithPersonalData_IsMetAndWarned()
    {
        var help = Assert.IsType<EmergencyHelp>(_desk.Ask("811218-9876 hjälp det brinner vad är en innovation"));
        Assert.Equal((EmergencyKind.Danger, PersonalDataKinds.PersonalNumber, "sv"), (help.Kind, help.PersonalData, help.Language));
    }

    [Theory]
    [InlineData("haluan kuolla", "fi")]
    [InlineData("he hits me", "en")]
    [InlineData("пожар", "ru")]
    public void Answer_Emergency_IsInTheLanguageOfTheWords(string text, string language) =>
        Assert.Equal(language, Assert.IsType<EmergencyHelp>(_desk.Ask(text)).Language);

    [Fact]
    public void Answer_QuestionWithPersonalData_AnswersTheRest()
    {
        var outcome = _desk.Ask("Jag heter Åsa, 19811218-9876. Vad är en innovation?", model: Desk.Sure(0.9));
        Assert.Equal(["faq/innovation"], Assert.IsType<Answered>(outcome).Ids());
        Assert.Equal(PersonalDataKinds.PersonalNumber, outcome.PersonalData);
    }

    [Theory]
    [InlineData("Mitt personnummer är 811218-9876. Vad är en innovation?", " Vad är en innovation?")]
    [InlineData("Hej! Vad kostar det? Ring mig på 070-123 45 67", " Vad kostar det?")]
    public void Without_Introduction_IsTheRest(string text, string rest)
    {
        var masked = new PersonalDataMask(TimeProvider.System).Mask(text);
        Assert.Equal(rest, Introduction.Without(PersonalDataMask.WithoutMarks(masked)));
    }

    [Theory]
    [InlineData("811218-9876", PersonalDataKinds.PersonalNumber)]
    [InlineData("[personnummer]", PersonalDataKinds.PersonalNumber)]
    [InlineData("Mitt personnummer är 811218-9876 och ring mig på 070-123 45 67!", PersonalDataKinds.PersonalNumber | PersonalDataKinds.Phone)]
    [InlineData("my e-mail is a@example.org", PersonalDataKinds.Email)]
    public void Answer_NothingButPersonalData_IsTheWarningAlone(string text, PersonalDataKinds kinds) =>
        Assert.Equal(kinds, Assert.IsType<PersonalDataOnly>(_desk.Ask(text)).PersonalData);

    [Fact]
    public void Answer_PersonalDataInTheContext_IsNotSearchedFor()
    {
        var outcome = _desk.Ask("och det?", context: "Vad är en innovation? 811218-9876", model: Desk.Sure(0.9));
        Assert.Equal(PersonalDataKinds.None, outcome.PersonalData);
    }

    [Theory]
    [InlineData(0.7, false)]
    [InlineData(0.9, true)]
    public void Answer_OtherLanguage_NeedsMoreConfidence(double confidence, bool isAnswered) =>
        Assert.Equal(isAnswered, _desk.Ask("Was ist eine innovation für mich?", model: Desk.Sure(confidence)) is Answered);

    [Fact]
    public void Answer_SmallTalkInFinnish_IsInFinnish() => Assert.Equal("fi", _desk.Ask("Kiitos!").Language);

    public void Dispose() => _desk.Dispose();
}
