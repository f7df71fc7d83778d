using System.Globalization;
using System.Text.RegularExpressions;
using Boras.Bot.Answers.Dates;
using Boras.Bot.Replies;
using Boras.Bot.Search;
using Boras.Bot.Search.Indexing;
using Boras.Bot.Tests.Hosting;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Boras.Bot.Tests.Replies;

[Collection(BotHostCollection.Name)]
public class ContactDetailsTests(BotHost host)
{
    private const string Page = "https://www.boras.se/kommunochpolitik/samarbetenochnatverk/innovationsplattformboras/"
        + "vadarinnovationioffentligsektor.4.3b406ca9171ac3302441ea0c.html";

    [Theory]
    [InlineData("Vad kostar ett parkeringstillstånd?")]
    [InlineData("Vem kontaktar jag om jag har frågor?")]
    [InlineData("Är du en människa?")]
    public async Task Words_NothingKnown_NameThePageAndNoNumber(string question)
    {
        var answer = await new Dialogue(host).Say(question);

        var withoutPage = answer.Replace(Page, "", StringComparison.Ordinal);
        Assert.NotEqual(answer, withoutPage);
        Assert.DoesNotMatch(new Regex(@"\d|@"), withoutPage);
    }

    [Theory]
    [InlineData("Vad kostar ett parkeringstillstånd?", "Telefon: 0", "E-post: kontakt@", "Öppettider: vardagar")]
    [InlineData("Vem kontaktar jag om jag har frågor?", "Telefon: 0", "E-post: kontakt@", "Öppettider: vardagar")]
    [InlineData("Can I get a parking permit?", "Telephone: 0", "E-mail: kontakt@", "Opening hours: vardagar")]
    public async Task Words_Configured_ShowAllOfIt(string question, params string[] expected)
    {
        await using var configured = host.With(
            ("Contact:Phone", "000-00 00 00"),
            ("Contact:Email", "kontakt@example.org"),
            ("Contact:OpeningHours", "vardagar 8–17"),
            ("Contact:Url", "https://example.org/kontakt"));

        var answer = await new Dialogue(configured, "sms").Say(question);

        Assert.All([.. expected, "000-00 00 00", "vardagar 8–17", "https://example.org/kontakt"],
            part => Assert.Contains(part, answer, StringComparison.Ordinal));
    }

    [Fact]
    public void Words_ContactInKnowledge_IsGivenUnlessConfigured()
    {
        using var knowledge = new TempFolder();
        knowledge.Write("contact.md", "---\nkind: contact\ntitle: Kontakt\nurl: https://example.org/k\nphone: 000-11 11 11\nemail: a@example.org\n---\n");

        Assert.Equal(
            ["Så når du Borås Stad:", "Telefon: 000-11 11 11", "E-post: b@example.org", "Kontaktuppgifter: https://example.org/k"],
            Words(knowledge, new ContactOptions { Email = "b@example.org", Phone = " " }));
    }

    [Fact]
    public void Words_NeitherKnowledgeNorSettings_NameTheCitysSite()
    {
        using var knowledge = new TempFolder();

        Assert.EndsWith("https://www.boras.se", Assert.Single(Words(knowledge, new ContactOptions())), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_OnlyOpeningHours_AreNotKeptFromTheResident()
    {
        using var knowledge = new TempFolder();

        var words = Words(knowledge, new ContactOptions { OpeningHours = "vardagar 8–17" });

        Assert.Contains("Öppettider: vardagar 8–17", words);
    }

    [Theory]
    [InlineData("2026-11-27T09:00:00+01:00", "Just nu är det öppet, till kl. 16.30.")]
    [InlineData("2026-11-27T16:30:00+01:00", "Just nu är det stängt. Det öppnar måndag 30 november 2026 kl. 08.00.")]
    [InlineData("2026-12-23T20:00:00+01:00", "Just nu är det stängt. Det öppnar fredag 25 december 2026 kl. 08.00.")]
    public void Words_Hours_TellWhetherItIsOpenNow(string now, string expected)
    {
        using var knowledge = new TempFolder();
        Now.SetUtcNow(DateTimeOffset.Parse(now, CultureInfo.InvariantCulture));

        var words = Words(knowledge, new ContactOptions { Phone = "000-00 00 00", Hours = { "Mo-Fr 08:00-16:30" }, ClosedDays = { "2026-12-24" } });

        Assert.Contains("Öppettider: måndag–fredag 08.00–16.30", words);
        Assert.Contains(expected, words);
    }

    private FakeTimeProvider Now { get; } = new(new DateTimeOffset(2026, 3, 2, 12, 0, 0, TimeSpan.Zero));

    private List<string> Words(TempFolder knowledge, ContactOptions options)
    {
        var index = new LiveIndex(knowledge.FullPath, new SearchOptions());
        index.Reload();
        return new ContactDetails(index, Options.Create(options), new SwedishClock(Now)).Words(new Texts("sv"));
    }
}
