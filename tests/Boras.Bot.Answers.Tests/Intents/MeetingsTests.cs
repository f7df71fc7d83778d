using Boras.Bot.Answers.Outcomes;

namespace Boras.Bot.Answers.Tests.Intents;

/// <summary>A calendar of its own; today is Wednesday 11 March 2026.</summary>
public sealed class MeetingsTests : IDisposable
{
    private readonly Desk _desk = new Desk().Now("2026-03-11T12:00:00+01:00")
        .Meeting("ks-feb", "Kommunstyrelsen", "starts: 2026-02-16 10:00")
        .Meeting("ks-mars", "Kommunstyrelsen", "starts: 2026-03-16 10:00\nplace: Stadshuset")
        .Meeting("ks-april", "Kommunstyrelsen", "starts: 2026-04-13 10:00\nplace: Stadshuset")
        .Meeting("kultur-mars", "Kulturnämnden", "starts: 2026-03-18 14:00\ncancelled: true")
        .Meeting("kultur-april", "Kulturnämnden", "starts: 2026-04-20 14:00\nplace: Biografen")
        .Meeting("arbete", "Arbetslivsnämnden", "place: Gatan 1")
        .Faq("avfall", "När hämtas avfallet?", "Kärlet töms varannan vecka på måndagar.")
        .Faq("bibliotek", "När öppnar biblioteket?", "Biblioteket öppnar klockan tio.");

    [Theory]
    [InlineData("När är nästa möte i kommunstyrelsen?", "ks-mars ks-april")]
    [InlineData("nästa kommunstyrelse", "ks-mars ks-april")]
    [InlineData("kommunstyrelsemöte i april", "ks-april")]
    [InlineData("Är det kommunstyrelse på måndag?", "ks-mars")]
    [InlineData("Vilka möten har kommunstyrelsen i april?", "ks-april")]
    [InlineData("Var träffas Kommunstyrelsen?", "ks-mars ks-april")]
    [InlineData("I vilken lokal sitter Arbetslivsnämnden?", "arbete")]
    [InlineData("Vilken tid börjar Arbetslivsnämnden?", "arbete")]
    [InlineData("nasta mote i arbetslivsnamnden", "arbete")]
    [InlineData("Where does Arbetslivsnämnden meet?", "arbete")]
    [InlineData("Milloin Arbetslivsnämnden kokoontuu?", "arbete")]
    [InlineData("arbetslivs nämnden möteslokal", "arbete")]
    [InlineData("i vilket rum har arbetslivsnamnden sitt mote", "arbete")]
    [InlineData("Kommunstyrelsen", "ks-mars ks-april")]
    [InlineData("Vilka politiska möten är på gång i stan?", "ks-mars ks-april kultur-april")]
    [InlineData("Vilka möten är på gång?", "ks-mars ks-april kultur-april")]
    [InlineData("nästa möte", "ks-mars ks-april kultur-april")]
    [InlineData("möten nästa vecka", "ks-mars")]
    [InlineData("vilka möten är på gång i april", "ks-april kultur-april")]
    [InlineData("Which meetings are there in April?", "ks-april kultur-april")]
    public void Decide_AskedForMeetings_IsThoseInTheCalendar(string question, string expected)
    {
        var outcome = Assert.IsType<Answered>(_desk.Ask(question));

        Assert.Equal(expected.Split(' ').Select(id => "meetings/" + id), outcome.Ids());
        Assert.Equal(outcome.Ids(), outcome.Agenda!.Shown.Select(item => item.Id));
        Assert.False(outcome.Agenda.IsElsewhere);
    }

    [Theory]
    [InlineData("Vilka sitter i Kommunstyrelsen?")]
    [InlineData("Vad beslutade kulturnämnden?")]
    [InlineData("Hur söker jag till nämnden?")]
    [InlineData("När öppnar biblioteket i mars?")]
    [InlineData("När hämtas avfallet nästa vecka?")]
    [InlineData("När bildades kulturnämnden?")]
    [InlineData("När är nästa möte i seglarklubben?")]
    [InlineData("Hur bokar jag ett möte?")]
    [InlineData("Hur blir man ledamot i kulturnämnden?")]
    [InlineData("Talade kommunstyrelsen om vattnet?")]
    public void Decide_AskedForSomethingElse_IsNoAgenda(string question)
    {
        var outcome = _desk.Ask(question);

        Assert.Null((outcome as Answered)?.Agenda);
        Assert.Null((outcome as NoAnswer)?.Agenda);
    }

    [Theory]
    [InlineData("och arbetslivsnämnden då?", "När är nästa möte i kulturnämnden?", "arbete")]
    [InlineData("och kommunstyrelsen?", "möten i april", "ks-april")]
    [InlineData("och i april?", "När är nästa möte i kommunstyrelsen?", "ks-april")]
    [InlineData("Var är det?", "När är nästa möte i arbetslivsnämnden?", "arbete")]
    public void Decide_AfterAMeeting_TakesUpItsSubject(string question, string context, string expected) =>
        Assert.Equal(["meetings/" + expected], Assert.IsType<Answered>(_desk.Ask(question, context)).Ids());

    [Theory]
    [InlineData("Vad kostar det?", "När är nästa möte i kulturnämnden?")]
    [InlineData("och arbetslivsnämnden då?", "När hämtas avfallet?")]
    public void Decide_NoFollowUpOfAMeeting_IsNoAgenda(string question, string context) =>
        Assert.Null((_desk.Ask(question, context) as Answered)?.Agenda);

    [Fact]
    public void Decide_NextIsCancelled_SaysSoAndGivesTheOneAfter()
    {
        var agenda = Assert.IsType<Answered>(_desk.Ask("När är nästa möte i kulturnämnden?")).Agenda!;

        Assert.Equal(("meetings/kultur-mars", "meetings/kultur-april"), (agenda.Cancelled!.Id, Assert.Single(agenda.Shown).Id));
    }

    [Fact]
    public void Decide_CommitteeHasNoneThen_GivesTheNextAsElsewhere()
    {
        var agenda = Assert.IsType<Answered>(_desk.Ask("Har kommunstyrelsen möte den 20 mars?")).Agenda!;

        Assert.Equal((true, "Kommunstyrelsen", "meetings/ks-mars"), (agenda.IsElsewhere, agenda.Committee, Assert.Single(agenda.Shown).Id));
    }

    [Fact]
    public void Decide_NoneThenAtAll_IsNoAnswerThatCountsTheUndated()
    {
        var outcome = Assert.IsType<NoAnswer>(_desk.Ask("vilka möten är det i juni"));

        Assert.Equal((0.0, true, 1), (outcome.Confidence, outcome.Agenda!.IsElsewhere, outcome.Agenda.Undated));
    }

    [Fact]
    public void Decide_NoMeetingsInTheKnowledge_IsNoAgenda()
    {
        using var empty = new Desk().Faq("avfall", "När hämtas avfallet?", "Varannan vecka.");

        Assert.Null(Assert.IsType<NoAnswer>(empty.Ask("nästa möte")).Agenda);
    }

    public void Dispose() => _desk.Dispose();
}
