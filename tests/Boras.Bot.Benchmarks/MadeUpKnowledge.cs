using System.Globalization;
using Boras.Bot.Knowledge.Items;
using Boras.Bot.Knowledge.WordLists;

namespace Boras.Bot.Benchmarks;

/// <summary>Items of made-up municipal Swedish, the same at every run, with words as uneven in frequency as real ones.</summary>
internal static class MadeUpKnowledge
{
    private const int QuestionWords = 6;
    private const int AnswerWords = 60;

    private static readonly string[] Subjects = Words(
        "avfall förskola bygglov parkering snöröjning bibliotek hemtjänst vatten avlopp skola simhall kulturskola färdtjänst bidrag förening " +
        "detaljplan miljö buller återvinning grannar lekplats park cykelväg gata belysning val nämnd sammanträde budget skatt faktura avgift " +
        "ansökan tillstånd blankett e-tjänst kontakt telefon öppettider personal elev lärare barn ungdom pensionär boende hyra tomt mark");

    private static readonly string[] Tails = Words(
        "plats avgift tid tillstånd plan ansökan kort hus skola hämtning behov program område ärende beslut karta vecka rum kontor grupp");

    private static readonly string[] Verbs = Words("ansöka betala boka hämta lämna anmäla ändra hitta hyra låna besöka överklaga");

    private static readonly string[] Small = Words("och i på för med av till som en ett den det är kan om du vi när eller från");

    /// <summary>Questions about the items.</summary>
    public static readonly string[] Questions =
    [
        "Hur ansöker jag om bygglov för en altan?", "när hämtas avfallet på min gata", "vad kostar förskoleplatsen",
        "kan man hyra simhallen till en fest?", "parkeringstilstånd boende", "Var lämnar jag en ansökan om föreningsbidrag?",
        "how do I apply for a parking permit?", "var finns karta over cykelvagar", "vem beslutar om detaljplanen", "öppettider bibliotek",
        "hur många barn går i varje grupp på förskolan", "överklaga beslut om färdtjänst",
    ];

    // More than an index remembers, with a few questions each.
    private const int Rounds = 200;
    private static int _round;

    /// <summary>A question that an index doesn't remember: the same words with other white space after them.</summary>
    public static string Anew(string question, int round) => question + new string(' ', round % Rounds);

    /// <summary>The questions, such that an index doesn't remember them from the last time.</summary>
    public static IEnumerable<string> QuestionsAnew()
    {
        var round = Interlocked.Increment(ref _round);
        return Questions.Select(question => Anew(question, round));
    }

    public static KnowledgeWords WordLists { get; } = KnowledgeWords.Read(Path.Combine(AppContext.BaseDirectory, "knowledge"), []);

    public static List<KnowledgeItem> Items(int count)
    {
        var random = new Random(count);
        return [.. Enumerable.Range(0, count).Select(i => new KnowledgeItem
        {
            Id = i.ToString("D6", CultureInfo.InvariantCulture),
            Kind = ItemKind.Faq,
            Title = $"Hur {Text(random, QuestionWords)}?",
            Text = Text(random, AnswerWords),
            Url = "https://www.example.org/",
        })];
    }

    private static string[] Words(string list) => list.Split(' ');

    private static string Text(Random random, int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Word(random)));

    private static string Word(Random random) => random.Next(10) switch
    {
        < 4 => Pick(random, Small),
        < 6 => Pick(random, Subjects),
        < 8 => Pick(random, Subjects) + "s" + Pick(random, Tails) + random.Next(3) switch { 0 => "en", 1 => "er", _ => "" },
        < 9 => Pick(random, Verbs),
        // A long tail: words that stand in one or two items, as names do.
        _ => $"{Pick(random, Tails)}{(char)('a' + random.Next(26))}{(char)('a' + random.Next(26))}{(char)('a' + random.Next(26))}",
    };

    // Squaring makes the first words of a list the frequent ones.
    private static string Pick(Random random, string[] words)
    {
        var place = random.NextDouble();
        return words[(int)(place * place * words.Length)];
    }
}
