using Boras.Bot.Knowledge.Checking;
using Boras.Bot.Knowledge.Items;
using Boras.Bot.Knowledge.WordLists;
using Boras.Bot.Search.Indexing;

namespace Boras.Bot.Search.Tests;

/// <summary>The knowledge of an invented town, and indexes over it.</summary>
internal static class Town
{
    public static IReadOnlyList<KnowledgeItem> Items { get; } =
    [
        Faq("arbetslos", "Vem hjälper mig som är arbetslös?", "Arbetslivsförvaltningen ger råd till den som saknar arbete."),
        Faq("avfall", "När är det avfallshämtning på landet?", "Kärlet för avfall töms varannan vecka. Ställ ut det före klockan sex.", "Miljö och återvinning"),
        Faq("bibliotek", "Hur länge får jag låna en bok?", "Lånetiden på biblioteket är fyra veckor. Den kan förlängas två gånger."),
        Faq("fotvard", "Var får jag hjälp med ömma fötter?", "Mottagningen för fotvård tar emot utan remiss."),
        Faq("forskola", "Vad är förskoleavgift?", "Det är kostnaden för platsen. Den räknas på hushållets inkomst."),
        Faq("gras", "Vem klipper gräset i parken?", "Parkenheten klipper en gång i veckan under sommaren."),
        Faq("hund", "Var får hunden springa fritt?", "I rastgården vid ån. Annars ska hunden vara kopplad."),
        Faq("innovation", "Vad är en innovationsplattform?", "En mötesplats där nya idéer prövas tillsammans med invånarna."),
        Faq("parkering", "Hur söker jag parkeringstillstånd?", "Fyll i blanketten och bifoga ett läkarintyg."),
        Faq("problem", "Vad menas med \"wicked problem\"?", "Ett problem utan given lösning."),
        Faq("slag", "Vad händer om någon slår någon?", "Ring polisen. Prata sedan med en vuxen på skolan."),
        Faq("sno", "Vem ansvarar för snöröjning?", "Fastighetsägaren ansvarar för trottoaren och staden för gatan."),
        Meeting("kommunstyrelsen", "Kommunstyrelsen", "Plats: Rådhuset"),
        Meeting("kulturnamnden", "Kulturnämnden", "Plats: Biografen"),
        new()
        {
            Id = "pris",
            Kind = ItemKind.News,
            Title = "Stora hållbarhetspriset till skola i Borås",
            Url = "https://example.org/pris",
            Text = "Eleverna har minskat matsvinnet med en egen innovation.",
            Alternates = ["Vilka vann tävlingen om klimatet?"],
        },
    ];

    public static KnowledgeWords Words { get; } = new(
        List("dagis => förskola\nhyra, månadsavgift\nsopor, avfall\nklippa gräset, slå gräset"),
        List("rubbish, garbage => avfall\nchild, children => barn\nplayground => lekplats\nparking permit => parkeringstillstånd\ndog => hund\nfoot => fot"),
        List("koira, koiran => hund\nlumi, lumen => snö"));

    public static KnowledgeItem Faq(string id, string title, string text, params string[] breadcrumb) => new()
    {
        Id = id,
        Kind = ItemKind.Faq,
        Title = title,
        Text = text,
        Url = "https://example.org/" + id,
        Breadcrumb = breadcrumb,
    };

    /// <summary>An index over the town, or over <paramref name="items"/>.</summary>
    public static SearchIndex Index(SearchOptions? options = null, params KnowledgeItem[] items) =>
        SearchIndex.Build(items.Length > 0 ? items : Items, Words, options ?? new SearchOptions());

    /// <summary>Options with every feature off.</summary>
    public static SearchOptions Bare() => new()
    {
        Lemmas = false,
        Compounds = false,
        Diacritics = false,
        Typos = false,
        Grams = false,
        QuestionFrames = false,
        Synonyms = false,
        Glossaries = false,
        Fields = false,
    };

    /// <summary>The ids found, best first.</summary>
    public static IEnumerable<string> Ids(this SearchIndex index, string question) =>
        index.Search(question, 100).Select(hit => hit.Item.Id);

    /// <summary>A word list without fault.</summary>
    public static WordList List(string text)
    {
        var faults = new List<Fault>();
        var list = WordList.Parse(text, "list", faults);
        Assert.Empty(faults);
        return list;
    }

    private static KnowledgeItem Meeting(string id, string title, string text) => Faq(id, title, text) with { Kind = ItemKind.Meeting };
}
