using Boras.Bot.Answers.Outcomes;

namespace Boras.Bot.Answers.Tests;

public sealed partial class AnswererTests
{
    private const string Pool = "När öppnar badhuset?";

    // Stockholm is an hour before UTC in winter and two in summer.
    [Theory]
    [InlineData("2026-01-15", "2026-01-15T23:59:59+01:00", true)]
    [InlineData("2026-01-15", "2026-01-15T22:59:59Z", true)]
    [InlineData("2026-01-15", "2026-01-15T23:00:00Z", false)]
    [InlineData("2026-01-15", "2026-01-15T23:00:01Z", false)]
    [InlineData("2026-07-15", "2026-07-15T21:59:59Z", true)]
    [InlineData("2026-07-15", "2026-07-15T22:00:00Z", false)]
    [InlineData("2026-07-15", "2026-07-15T22:00:01Z", false)]
    [InlineData("2026-07-15 14:00", "2026-07-15T11:59:59Z", true)]
    [InlineData("2026-07-15 14:00", "2026-07-15T12:00:01Z", false)]
    [InlineData("9999-12-31", "2026-07-15T12:00:00Z", true)]
    public void Answer_ValidUntil_IsAnsweredFromUntilThen(string validUntil, string now, bool answered)
    {
        _desk.Now(now).Faq("bad", Pool, "Badhuset öppnar klockan sju.", $"validUntil: {validUntil}");

        Assert.Equal(answered, _desk.Ask(Pool) is Answered);
        Assert.Equal(answered, _desk.Ask(Pool).Ids().Contains("faq/bad"));
    }

    [Theory]
    [InlineData("2026-01-15", "2026-01-15T22:59:59Z", true)]
    [InlineData("2026-01-15", "2026-01-15T23:00:01Z", false)]
    [InlineData("2026-07-15", "2026-07-15T21:59:59Z", true)]
    [InlineData("2026-07-15", "2026-07-15T22:00:01Z", false)]
    [InlineData("2026-07-15 09:00", "2026-07-15T06:59:59Z", true)]
    [InlineData("2026-07-15 09:00", "2026-07-15T07:00:01Z", false)]
    public void Answer_Meeting_IsAnsweredFromUntilItBegins(string starts, string now, bool answered)
    {
        _desk.Now(now).Meeting("kultur", "Kulturnämnden", $"starts: {starts}\nplace: Biografen");

        Assert.Equal(answered, _desk.Ask("När sammanträder Kulturnämnden?").Ids().Contains("meetings/kultur"));
    }

    [Fact]
    public void Answer_CancelledMeeting_IsNever()
    {
        _desk.Meeting("kultur", "Kulturnämnden", "starts: 2026-04-01 09:00\nplace: Biografen\ncancelled: true");

        var outcome = _desk.Ask("När sammanträder Kulturnämnden?");

        Assert.IsType<NoAnswer>(outcome);
        Assert.Empty(outcome.Ids());
    }

    [Fact]
    public void Answer_MeetingWithoutTime_IsAnswered()
    {
        _desk.Meeting("kultur", "Kulturnämnden", "starts: null\nplace: Biografen");

        var outcome = Assert.IsType<Answered>(_desk.Ask("När sammanträder Kulturnämnden?"));

        Assert.Equal(("meetings/kultur", 0.9), (outcome.Ids()[0], outcome.Confidence));
    }

    [Fact]
    public void Answer_MeetingsOfOneCommittee_ComeSoonestFirst()
    {
        _desk.Meeting("a", "Kulturnämnden", "place: Biografen").Meeting("b", "Kulturnämnden", "starts: 2026-05-01 09:00")
            .Meeting("c", "Kulturnämnden", "starts: 2026-04-01 09:00").Meeting("d", "Kulturnämnden", "starts: 2026-02-01 09:00");

        Assert.Equal(["meetings/c", "meetings/b", "meetings/a"], Assert.IsType<Answered>(_desk.Ask("När är Kulturnämndens nästa möte?")).Ids());
    }

    [Fact]
    public void Answer_LatestNews_ComeLatestFirst()
    {
        _desk.News("a", "Lekplatsen öppnar").News("b", "Bron är klar", "published: 2026-02-01").News("c", "Ny park", "published: 2026-03-01")
            .News("d", "Gammalt", "published: 2026-03-02\nvalidUntil: 2026-03-01");

        var outcome = Assert.IsType<Answered>(_desk.Ask("Vad är det senaste nytt?"));

        Assert.Equal(["news/c", "news/b", "news/a"], outcome.Ids());
        Assert.Equal(0.9, outcome.Confidence);
    }

    [Fact]
    public void Answer_NewsAskedForButNone_IsNoAnswer() => Assert.IsType<NoAnswer>(_desk.Ask("Vad är det senaste nytt?"));
}
