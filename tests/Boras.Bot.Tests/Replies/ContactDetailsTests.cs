using System.Text.RegularExpressions;
using Boras.Bot.Replies;
using Boras.Bot.Search;
using Boras.Bot.Search.Indexing;
using Boras.Bot.Tests.Hosting;
using Microsoft.Extensions.Options;

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

    private static List<string> Words(TempFolder knowledge, ContactOptions options)
    {
        var index = new LiveIndex(knowledge.FullPath, new SearchOptions());
        index.Reload();
        return new ContactDetails(index, Options.Create(options)).Words(new Texts("sv"));
    }
}
