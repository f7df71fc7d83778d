using Boras.Bot.Knowledge.Importing;
using Boras.Bot.Knowledge.Importing.Fetching;
using Boras.Bot.Knowledge.Items;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Knowledge.Tests.Importing;

public sealed class ImporterTests : IDisposable
{
    private const string TwoQuestions = """
        <html lang="sv"><body><main><h1>Cyklar</h1>
        <h2>Hur lånar jag en cykel?</h2><p>Gå till kiosken på torget och visa ditt lånekort.</p>
        <h2>Vad kostar det att låna?</h2><p>Det är gratis i 14 dagar, sedan kostar det 20 kronor om dagen.</p>
        </main></body></html>
        """;

    private readonly ImportFolder _folder = new();

    [Fact]
    public async Task Run_CopiedPage_GivesTheKnowledgeItemForItem()
    {
        var report = await _folder.Import(("sida.txt", CopiedPage.Text()));

        Assert.Empty(report.Refusals);
        var snapshot = _folder.Read();
        Assert.Empty(snapshot.Faults);
        Assert.Equal(CopiedPage.Knowledge.Items.Select(Held), snapshot.Items.Select(Held));

        // The text holds no addresses, and nobody but staff writes other ways to ask.
        static string Held(KnowledgeItem item) => string.Join('|', item.Id, item.Kind, item.Title, item.Text, item.Language, string.Join('/', item.Breadcrumb),
            item.Published, item.Modified, item.Fetched, item.ValidUntil, item.Starts, item.Place, item.Cancelled, item.Email, item.Phone);
    }

    [Fact]
    public async Task Run_CopiedPage_KeepsTwoMeetingsOfOneCommitteeTwo()
    {
        await _folder.Import(("sida.txt", CopiedPage.Text()));
        await _folder.Import(("sida.txt", CopiedPage.Text()));

        Assert.Equal(2, _folder.Read().Items.Count(item => item is { Kind: ItemKind.Meeting, Title: "Kommunstyrelsen" }));
    }

    [Fact]
    public async Task Run_CopiedPageOverTheKnowledgeItself_ChangesNothing()
    {
        var root = Path.Combine(RealKnowledgeTests.Root(), "knowledge");
        var files = Directory.GetFiles(root, "*.md", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(root, file), System.IO.File.ReadAllText);
        files.ToList().ForEach(file => _folder.Write(file.Key, file.Value));

        var report = await _folder.Import(("sida.txt", CopiedPage.Text()));

        Assert.Equal("0 added, 0 changed, 17 unchanged, 0 gone, 0 held, 0 refused", report.Summary);
        Assert.All(files, file => Assert.Equal(file.Value, _folder.File(file.Key)));
    }

    [Fact]
    public async Task Run_SamePageAgain_WritesNothing()
    {
        await _folder.Import(("cyklar.html", TwoQuestions));
        var before = _folder.File("faq/hur-lanar-jag-en-cykel.md");
        _folder.Time.Advance(TimeSpan.FromDays(3));

        var report = await _folder.Import(("cyklar.html", TwoQuestions));

        Assert.Equal("0 added, 0 changed, 2 unchanged, 0 gone, 0 held, 0 refused", report.Summary);
        Assert.False(report.HasChanges);
        Assert.Equal(before, _folder.File("faq/hur-lanar-jag-en-cykel.md"));
    }

    [Fact]
    public async Task Run_OneTextChanged_ChangesThatItemAndKeepsWhatStaffWrote()
    {
        await _folder.Import(("cyklar.html", TwoQuestions));
        _folder.Edit("faq/vad-kostar-det-att-lana.md", "alternates: []", "alternates:\n  - Är det dyrt?\nsynonyms:\n  - låneavgift");

        var report = await _folder.Import(("cyklar.html", TwoQuestions.Replace("20 kronor", "25 kronor", StringComparison.Ordinal)));

        Assert.Equal("0 added, 1 changed, 1 unchanged, 0 gone, 0 held, 0 refused", report.Summary);
        var item = _folder.Read().Items.Single(item => item.Id == "faq/vad-kostar-det-att-lana");
        Assert.Equal("Det är gratis i 14 dagar, sedan kostar det 25 kronor om dagen.", item.Text);
        Assert.Equal(["Är det dyrt?"], item.Alternates);
        Assert.Equal(["låneavgift"], item.Synonyms);
    }

    [Fact]
    public async Task Run_HeadingReworded_KeepsTheIdAndItsAlternates()
    {
        await _folder.Import(("cyklar.html", TwoQuestions));
        _folder.Edit("faq/hur-lanar-jag-en-cykel.md", "alternates: []", "alternates:\n  - Var lånar man cykel?");

        var report = await _folder.Import(("cyklar.html", TwoQuestions.Replace("Hur lånar jag en cykel?", "Hur lånar jag en elcykel?", StringComparison.Ordinal)));

        Assert.Equal("0 added, 1 changed, 1 unchanged, 0 gone, 0 held, 0 refused", report.Summary);
        var item = _folder.Read().Items.Single(item => item.Id == "faq/hur-lanar-jag-en-cykel");
        Assert.Equal("Hur lånar jag en elcykel?", item.Title);
        Assert.Equal(["Var lånar man cykel?"], item.Alternates);
    }

    [Fact]
    public async Task Run_PinnedItem_StaysAsStaffWroteIt()
    {
        await _folder.Import(("cyklar.html", TwoQuestions));
        _folder.Edit("faq/vad-kostar-det-att-lana.md", "alternates: []", "alternates: []\npinned: true");
        _folder.Edit("faq/vad-kostar-det-att-lana.md", "Det är gratis i 14 dagar", "Det är alltid gratis i 14 dagar");

        var report = await _folder.Import(("cyklar.html", TwoQuestions.Replace("20 kronor", "25 kronor", StringComparison.Ordinal)));

        Assert.Contains("unchanged faq/vad-kostar-det-att-lana.md (pinned; the source says something else)", report.Changes.Select(change => change.ToString()));
        Assert.Contains("Det är alltid gratis", _folder.File("faq/vad-kostar-det-att-lana.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_QuestionGoneFromThePage_IsMarkedAndComesBack()
    {
        var page = TwoQuestions.Replace("</main>", "<h2>Vart vänder jag mig?</h2><p>Till kiosken.</p></main>", StringComparison.Ordinal);
        await _folder.Import(("cyklar.html", page));

        var gone = await _folder.Import(("cyklar.html", TwoQuestions));
        Assert.Equal("0 added, 0 changed, 2 unchanged, 1 gone, 0 held, 0 refused", gone.Summary);
        Assert.Contains("gone: 2023-05-02\n", _folder.File("faq/vart-vander-jag-mig.md"), StringComparison.Ordinal);
        Assert.Contains("Till kiosken.", _folder.File("faq/vart-vander-jag-mig.md"), StringComparison.Ordinal);

        var back = await _folder.Import(("cyklar.html", page));
        Assert.Contains("changed faq/vart-vander-jag-mig.md (is back)", back.Changes.Select(change => change.ToString()));
        Assert.DoesNotContain("gone:", _folder.File("faq/vart-vander-jag-mig.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_PageShrunkByMoreThanHalf_WaitsForApproval()
    {
        const string broken = "<html><body><main><h1>Cyklar</h1><p>Ett fel uppstod.</p></main></body></html>";
        await _folder.Import(("cyklar.html", TwoQuestions));

        var held = await _folder.Import(("cyklar.html", broken));
        Assert.Equal("0 added, 0 changed, 2 unchanged, 0 gone, 1 held, 0 refused", held.Summary);
        Assert.Equal(2, _folder.Read().Items.Count);

        var approved = await _folder.Import(options => options with { AcceptShrink = true }, ("cyklar.html", System.Text.Encoding.UTF8.GetBytes(broken)));
        Assert.Equal((1, 2), (approved.Count(ItemChangeKind.Added), approved.Count(ItemChangeKind.Gone)));
    }

    [Fact]
    public async Task Run_SameQuestionOnTwoPages_IsTwoItemsWithoutFault()
    {
        static string Page(string title, string answer) => $"<html><body><main><h1>{title}</h1><h2>Hur ansöker jag?</h2><p>{answer}</p></main></body></html>";

        await _folder.Import(("a.html", Page("Bygglov", "I e-tjänsten för bygglov.")), ("b.html", Page("Förskola", "I e-tjänsten för förskola.")));

        var snapshot = _folder.Read();
        Assert.Empty(snapshot.Faults);
        Assert.Equal(["faq/hur-ansoker-jag", "faq/hur-ansoker-jag-forskola"], snapshot.Items.Select(item => item.Id));
        Assert.Equal(["I e-tjänsten för bygglov.", "I e-tjänsten för förskola."], snapshot.Items.Select(item => item.Text));
    }

    [Fact]
    public async Task Run_QuestionThatStaffHaveAsAlternate_IsRefusedWithThePlace()
    {
        _folder.Write("faq/lan.md", "---\nkind: faq\ntitle: Hur fungerar lån?\nurl: https://example.org/lan\nbreadcrumb: [Cyklar]\nalternates: [Hur lånar jag en cykel?]\n---\n\nSå här.\n");

        var report = await _folder.Import(("cyklar.html", TwoQuestions));

        Assert.Equal("cyklar.html: the question 'Hur lånar jag en cykel?' is already in faq/lan.md", Assert.Single(report.Refusals).ToString());
        Assert.Empty(_folder.Read().Faults);
    }

    [Fact]
    public async Task Run_DryRun_WritesNothing()
    {
        var report = await _folder.Import(options => options with { IsDryRun = true }, ("cyklar.html", System.Text.Encoding.UTF8.GetBytes(TwoQuestions)));

        Assert.Equal(2, report.Count(ItemChangeKind.Added));
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public async Task Run_KnowledgeFiles_AreTakenAsTheyAre()
    {
        var root = Path.Combine(RealKnowledgeTests.Root(), "knowledge");

        using var importer = new Importer(Options.Create(new FetchOptions()), _folder.Time);
        var report = await importer.RunAsync([root], Stream.Null, new ImportOptions(_folder.Path), null, CancellationToken.None);

        Assert.Equal(17, report.Count(ItemChangeKind.Added));
        Assert.Equal(
            CopiedPage.Knowledge.Items.Select(item => (item.Title, item.Url, item.Text, string.Join('|', item.Alternates))).Order(),
            _folder.Read().Items.Select(item => (item.Title, item.Url, item.Text, string.Join('|', item.Alternates))).Order());
    }

    public void Dispose() => _folder.Dispose();
}
