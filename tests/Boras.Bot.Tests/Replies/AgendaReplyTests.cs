using Boras.Bot.Answers.Dates;
using Boras.Bot.Answers.Outcomes;
using Boras.Bot.Knowledge.Items;
using Boras.Bot.Replies;

namespace Boras.Bot.Tests.Replies;

public sealed class AgendaReplyTests
{
    private const string Url = "https://example.org/moten";
    private static readonly DateTime Monday = new(2023, 5, 22, 14, 0, 0);

    [Theory]
    [InlineData("sv", "Kulturnämnden\nTid: måndag 22 maj 2023 kl. 14.00\nPlats: Röda rummet")]
    [InlineData("en", "Kulturnämnden\nTime: Monday 22 May 2023, 14:00\nPlace: Röda rummet")]
    [InlineData("fi", "Kulturnämnden\nAika: maanantai 22. toukokuuta 2023 klo 14.00\nPaikka: Röda rummet")]
    public void Compose_OneMeeting_GivesItInTheReadersLanguage(string language, string expected)
    {
        var reply = new AgendaReply(language).Compose(Agenda(Meeting("Kulturnämnden", Monday, "Röda rummet")));

        Assert.Equal([expected], reply.Words);
        Assert.Equal(new Source("Kulturnämnden", Url), reply.Source);
    }

    [Fact]
    public void Compose_SeveralMeetings_AreAListWithoutAnotherHeading() => Assert.Equal(
        "Möten i kalendern:\n\nmåndag 22 maj 2023 kl. 14.00\nRöda rummet\nKulturnämnden, https://example.org/moten"
        + "\n\ntisdag 23 maj 2023\nKommunstyrelsen, https://example.org/moten",
        ReplyText.Plain(new AgendaReply("sv").Compose(Agenda(
            Meeting("Kulturnämnden", Monday, "Röda rummet"), Meeting("Kommunstyrelsen", new DateTime(2023, 5, 23))))));

    [Fact]
    public void Compose_Cancelled_SaysSoBeforeTheNext() => Assert.Equal(
        ["Nämnden: mötet måndag 22 maj 2023 kl. 14.00 är inställt.", "Nästa möte:", "Nämnden\nTid: måndag 29 maj 2023 kl. 14.00\nPlats: Sal A"],
        new AgendaReply("sv").Compose(Agenda(Meeting("Nämnden", Monday.AddDays(7), "Sal A")) with { Committee = "Nämnden", Cancelled = Meeting("Nämnden", Monday) }).Words);

    [Fact]
    public void Compose_DateUnknown_SaysNeitherYesNorNo()
    {
        var text = ReplyText.Plain(new AgendaReply("sv").Compose(Agenda(Meeting("Nämnden", place: "Sal A")) with
        {
            Committee = "Nämnden",
            Asked = DateRange.Day(new DateOnly(2023, 5, 22)),
            IsElsewhere = true,
            Undated = 1,
        }));

        Assert.StartsWith("Nämnden: kalendern anger inget datum, så jag kan inte säga om det är möte då (måndag 22 maj 2023).", text, StringComparison.Ordinal);
        Assert.Contains("Plats: Sal A", text, StringComparison.Ordinal);
        Assert.DoesNotContain("saknar datum", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Compose_NoneThenButUndatedOnes_CountsThemAndLinksTheCalendar()
    {
        var reply = new AgendaReply("sv").Compose(Agenda(Meeting("A", place: "Sal A"), Meeting("B", place: "Sal B")) with
        {
            Asked = DateRange.Month(new DateOnly(2023, 3, 1)),
            IsElsewhere = true,
            Undated = 2,
        });

        Assert.Equal(["Jag hittar inget möte då i kalendern (mars 2023).", "2 möten i kalendern saknar datum, så jag vet inte när de är."], reply.Words);
        Assert.Equal((new Source("Möteskalendern", Url), 0), (reply.Source, reply.Further.Count));
    }

    [Theory]
    [InlineData("2023-05-22", "2023-05-22", "måndag 22 maj 2023")]
    [InlineData("2024-02-01", "2024-02-29", "februari 2024")]
    [InlineData("2023-05-22", "2023-05-28", "22 maj 2023 – 28 maj 2023")]
    [InlineData("2023-05-22", "9999-12-31", "22 maj 2023 –")]
    public void Days_Range_IsWrittenShort(string first, string last, string expected) => Assert.Equal(
        expected,
        new DateWords("sv").Days(new DateRange(DateOnly.Parse(first, System.Globalization.CultureInfo.InvariantCulture), DateOnly.Parse(last, System.Globalization.CultureInfo.InvariantCulture))));

    private static Agenda Agenda(params KnowledgeItem[] shown) => new(shown) { Url = Url };

    private static KnowledgeItem Meeting(string title, DateTime? starts = null, string? place = null) =>
        new() { Id = title, Kind = ItemKind.Meeting, Title = title, Url = Url, Starts = starts, Place = place };
}
