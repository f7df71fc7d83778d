using System.Text.RegularExpressions;
using Boras.Bot.Knowledge.Items;

namespace Boras.Bot.Answers.Intents;

/// <summary>Asks for the latest news as such, about nothing in particular.</summary>
internal static partial class NewsIntent
{
    /// <summary>True when <paramref name="question"/> asks what is new.</summary>
    public static bool IsIn(string question) => Words().IsMatch(question.Trim()) || Clauses().Split(question).Any(IsBare);

    /// <summary>The news, the latest first; those without a date last, by id.</summary>
    public static IEnumerable<KnowledgeItem> Latest(IEnumerable<KnowledgeItem> items) =>
        items.Where(item => item.Kind == ItemKind.News)
            .OrderByDescending(item => item.Published ?? DateTime.MinValue).ThenBy(item => item.Id, StringComparer.Ordinal);

    // "Jag har varit bortrest, har det kommit några nyheter på sistone?"
    private static bool IsBare(string clause) =>
        Nouns().IsMatch(clause) && !Fillers().Replace(Nouns().Replace(clause, " "), " ").Any(char.IsLetterOrDigit);

    [GeneratedRegex("[,;.?!:\n]")]
    private static partial Regex Clauses();

    [GeneratedRegex(@"\b(nyheter(na)?|nyhet|senaste nytt|(det|de) (senaste|nyaste)|nytt|news|uutiset|uutisia|uutista)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Nouns();

    // What such a question holds beside the word for news.
    [GeneratedRegex(
        @"\b(vad|va|är|ar|e|var|finns|det|den|de|några|nagra|nån|nåt|något|nagot|någon|har|hänt|hant|hände|händer|kommit|kommer|skett|ni|man|jag|vi|läsa|läser|hittar|hitta|se|ser|visa|berätta|ge mig|höra"
        + @"|om|som|senaste|nya|nyaste|aktuella|dagens|veckans|i|på|pa|från|fran|för|av|hos|med|sistone|just|nu|nyligen|senast|idag|dag|veckan|månaden|tiden|stan|staden|stadens|kommunen|kommunens|kommun"
        + @"|borås|boras|stad|hej|tack|snälla|kan|skulle|vill|vilja|veta|få|gärna|lite|och|så|vilka|vilken|vilket|intressanta?|kul|roligt|annat|mer|fler"
        + @"|what|what's|is|are|there|any|the|some|latest|recent|new|in|from|about|of|city|town|council|has|have|been|happened|i|you|can|could|tell|show|me|give|please|hello|hi|today|lately|recently|this|week|to|read|see|find|do"
        + @"|onko|mitä|mikä|ovat|on|uusia|uusimmat|kaupungin|kaupungista|boråsin|boråsista|hei|mitkä)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Fillers();

    [GeneratedRegex(
        @"^\W*(vad är|vad e|vilka är|vilka|finns det( några)?|har ni( några)?|visa|berätta om|what is|what's|what are|show|any|mitä|mitkä ovat|hei)?\s*(det |de |the |on )?(senaste|nya|nyaste|aktuella|dagens|latest|recent|uusimmat|uutta)?\s*"
        + @"((nytt|nyheter(na)?|nyhet|news|uutiset|som (har )?hänt|som händer|uutta)(\s+(i|från|in|from) (borås|stan|staden|kommunen|boras|the city|boråsissa)( stad)?)?)\W*$"
        + @"|^\W*vad (har hänt|händer|är på gång|är nytt)( nu| just nu| nyligen| på sistone| senaste tiden)?( i (borås|stan|staden|kommunen))?( nu| just nu)?\W*$|^\W*(what's|what is) (new|happening|going on)( in (borås|town|the city))?\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
