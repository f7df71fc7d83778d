using System.Text.RegularExpressions;
using Boras.Bot.Knowledge.Items;

namespace Boras.Bot.Answers.Intents;

/// <summary>Asks for the latest news as such, about nothing in particular.</summary>
internal static partial class NewsIntent
{
    /// <summary>True when <paramref name="question"/> asks what is new.</summary>
    public static bool IsIn(string question) => Words().IsMatch(question.Trim());

    /// <summary>The news, the latest first; those without a date last, by id.</summary>
    public static IEnumerable<KnowledgeItem> Latest(IEnumerable<KnowledgeItem> items) =>
        items.Where(item => item.Kind == ItemKind.News)
            .OrderByDescending(item => item.Published ?? DateTime.MinValue).ThenBy(item => item.Id, StringComparer.Ordinal);

    [GeneratedRegex(
        @"^\W*(vad är|vad e|vilka är|vilka|finns det( några)?|har ni( några)?|visa|berätta om|what is|what's|what are|show|any|mitä|hei)?\s*(det |de |the |on )?(senaste|nya|nyaste|aktuella|dagens|latest|recent|uusimmat|uutta)?\s*"
        + @"((nytt|nyheter(na)?|nyhet|news|uutiset|som (har )?hänt|som händer|uutta)(\s+(i|från|in|from) (borås|stan|staden|kommunen|boras|the city|boråsissa)( stad)?)?)\W*$"
        + @"|^\W*vad (har hänt|händer|är på gång|är nytt)( nu| just nu| nyligen| på sistone| senaste tiden)?( i (borås|stan|staden|kommunen))?( nu| just nu)?\W*$|^\W*(what's|what is) (new|happening|going on)( in (borås|town|the city))?\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
