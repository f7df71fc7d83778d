using System.Text.RegularExpressions;
using Boras.Bot.Answers.Dates;

namespace Boras.Bot.Answers.Intents;

/// <summary>What a text says of meetings, before it is known which committees there are.</summary>
/// <param name="Rest">The text without its date and without words for meetings: the committee's name, if anything.</param>
/// <param name="Date">The days it names; null for none.</param>
/// <param name="IsCue">It asks when, where or for a meeting.</param>
/// <param name="HasNoun">It speaks of meetings as such.</param>
internal sealed partial record MeetingIntent(string Rest, DateExpression? Date, bool IsCue, bool HasNoun)
{
    /// <summary>The words that are left beside the small ones: a committee's name, or another subject.</summary>
    public IReadOnlyList<string> Subject { get; } =
        [.. Fillers().Replace(Rest, " ").Split([' ', '?', '!', '.', ',', ':', ';'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Any(char.IsLetterOrDigit))];

    /// <summary>True when nothing is left that would name a committee or another subject.</summary>
    public bool IsBare => Subject.Count == 0;

    /// <summary>Reads <paramref name="text"/>; null when it asks of a committee what no calendar tells.</summary>
    public static MeetingIntent? Read(string text, DateOnly today)
    {
        if (Other().IsMatch(text))
        {
            return null;
        }

        var date = DateGrammar.Find(text, today);
        var without = date is null ? text : text.Remove(date.Start, date.Length).Insert(date.Start, " ");
        var rest = Compound().Replace(Words().Replace(without, " "), "$1 ");
        var hasNoun = Noun().IsMatch(without);
        return new MeetingIntent(rest, date, hasNoun || date is not null || Cue().IsMatch(without), hasNoun);
    }

    private const string Nouns =
        @"(samman)?(möte[nt]?|möten(a)?|mötes|mötet[s]?|mote[nt]?|moten)|sammanträde[nt]?|sammanträdena|sammantrade[nt]?|sammanträdestid(er|erna)?|mötestid(er|erna)?|möteskalender[n]?"
        + @"|meetings?|kokous|kokouksia|kokoukset|kokousta";

    [GeneratedRegex(@"\b(" + Nouns + @")\b|\w{4,}s?(möte[nt]?|mote[nt]?|sammanträde[nt]?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Noun();

    [GeneratedRegex(
        @"samman?träd|träffas|traffas|\bmöts\b|\bmots\b|\bsamlas\b|hålls|håller|sessionssal|\bsal(en)?\b|\brum(met)?\b|\bplats|lokal(en)?\b|\badress|\bnästa\b|\bnasta\b|\bkommande\b|\bnär\b|\bnar\b|\bvar\b|\btid(en)?\b|\bdatum\b|\bkalender"
        + @"|\bmeets?\b|\bwhere\b|\bwhen\b|\bnext\b|\bwhat time\b|kokoontu|\bmissä\b|\bmilloin\b|\bseuraava",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Cue();

    // Words that a question for a meeting is made of, beside the committee's name.
    [GeneratedRegex(
        @"\b(" + Nouns + @"|sammanträder|sammanträda|sammantrader|träffas|traffas|möts|hålls|håller|sessionssal(en)?|sal(en)?|plats(en)?|lokal(en)?|adress(en)?|sitter|börjar|startar|äger rum"
        + @"|nästa|nasta|kommande|nästkommande|tid(en|er)?|mots|samlas|rum(met)?|möteslokal(en)?|moteslokal(en)?|datum|klockan|dag(ar)?|planerade?|inplanerade?|på gång|gång(en)?|framöver|snart|kalender[n]?|inställt|inställda?"
        + @"|meets?|next|upcoming|scheduled|coming up|time|date|place|room|address|calendar|soon|kokoontuu|kokoontuvat|seuraava[nt]?|seuraavat)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex(@"\b(\w{4,}?)s?(?:möte[nt]?|mötena|mote[nt]?|sammanträde[nt]?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Compound();

    [GeneratedRegex(
        @"\b(när|nar|var|vilka|vilken|vilket|vad|hur|dags|är|ar|e|det|den|de|finns|har|ska|blir|på|i|in|av|för|till|om|med|och|men|då|da|nu|mer|fler|flera|några|något|nåt|något annat|alla|visa|ha|ni|man|jag|sitt|sina|undrar|hej|tack|någon"
        + @"|politiska?|politiskt|stan|politikerna|kommunala?|offentliga?|öppna|stadens?|staden|kommunens?|kommun|borås|boras|stad|nämnderna|nämnder|nämndernas"
        + @"|a|an|the|is|are|there|what|which|when|where|does|do|any|of|at|on|for|and|then|public|political|city|council|please|show|list|me|it|they"
        + @"|onko|milloin|missä|mitä|mitkä|mikä|ovat|on|ja|entä)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Fillers();

    // About the committee or what it did, which no calendar tells; and meetings of one's own.
    [GeneratedRegex(
        @"\b(vem|vems|varför|hur många|hur mycket|hur blir|vad (gör|är kul|är kom|är en|är ett|tyckte|sa|sade|bestämde))\b|\bvilka\b(?!( är| var)?( de)? (\w+ )?(möten|mötena|sammanträden|sammanträdena|tider|dagar|datum))"
        + @"|beslut|bestäm|protokoll|dagordning|handling(ar)?\b|ledamot|ledamöter|ordförande|diskuter|prata|debatt|kostar|\b(boka|bokar|ansök\w*|söka?|söker)\b"
        + @"|\b(who|why|how many|how much|how do|book|apply)\b|decid|decision|minutes|agenda|\b(kuka|miksi)\b|päät",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Other();
}
