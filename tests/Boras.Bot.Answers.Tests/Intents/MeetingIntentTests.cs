using Boras.Bot.Answers.Intents;

namespace Boras.Bot.Answers.Tests.Intents;

/// <summary>Sentences labelled by hand; today is Wednesday 11 March 2026.</summary>
public sealed class MeetingIntentTests
{
    private static readonly DateOnly Wednesday = new(2026, 3, 11);

    [Theory]
    [InlineData("nästa möte")]
    [InlineData("När är nästa möte?")]
    [InlineData("Vilka möten är på gång i mars?")]
    [InlineData("möten nästa vecka")]
    [InlineData("Finns det några möten imorgon?")]
    [InlineData("Vilka politiska sammanträden är planerade i april?")]
    [InlineData("Visa kommande möten")]
    [InlineData("Which meetings are there in March?")]
    [InlineData("What is the next public meeting?")]
    [InlineData("Milloin on seuraava kokous?")]
    public void Read_MeetingsAsSuch_IsBareWithNoun(string question)
    {
        var read = MeetingIntent.Read(question, Wednesday)!;

        Assert.True(read is { IsBare: true, HasNoun: true, IsCue: true }, read.Rest);
    }

    [Theory]
    [InlineData("Vilka sitter i Kulturnämnden?")]
    [InlineData("Vad beslutade kulturnämnden?")]
    [InlineData("Hur söker jag till nämnden?")]
    [InlineData("När kommer protokollet från Kulturnämnden?")]
    [InlineData("Var finns Kulturnämndens beslut?")]
    [InlineData("Vem är ordförande på mötet?")]
    [InlineData("Hur många möten har Kulturnämnden?")]
    [InlineData("Varför flyttades mötet?")]
    [InlineData("Who meets at Kulturnämnden?")]
    [InlineData("Hur bokar jag ett möte med en handläggare?")]
    [InlineData("Vad kostar det?")]
    public void Read_AboutSomethingElse_IsNull(string question) => Assert.Null(MeetingIntent.Read(question, Wednesday));

    [Theory]
    [InlineData("När öppnar biblioteket i mars?")]
    [InlineData("När är nästa trygghetsvandring?")]
    [InlineData("När är nästa möte om trygghet?")]
    [InlineData("Var träffas föreningen?")]
    public void Read_OtherSubject_IsNotBare(string question) => Assert.False(MeetingIntent.Read(question, Wednesday)!.IsBare);

    [Theory]
    [InlineData("Vad är en innovation?")]
    [InlineData("Kulturnämnden")]
    [InlineData("och arbetslivsnämnden då?")]
    [InlineData("")]
    public void Read_NoCue_IsNone(string question) => Assert.False(MeetingIntent.Read(question, Wednesday)?.IsCue ?? false);
}
