using System.Text.RegularExpressions;
using Boras.Bot.Answers.Dates;
using Boras.Bot.Answers.Outcomes;
using Boras.Bot.Knowledge.Items;
using Boras.Bot.Search.Indexing;

namespace Boras.Bot.Answers.Intents;

/// <summary>Answers questions for news: the latest, those of some days, those about something.</summary>
internal sealed partial class NewsItems(AnswerOptions options, SwedishClock clock)
{
    private const int Depth = 20;
    private const double LeastCoverage = 0.6;

    // Scores as near as this are the same, and the later item goes first.
    private const int ScoreDigits = 1;

    /// <summary>The news asked for; null when <paramref name="text"/> asks for none, or none is there to answer with.</summary>
    public Outcome? Decide(string text, string language, SearchIndex current)
    {
        var now = clock.Now;
        var news = NewsIntent.Latest(current.Items).Where(item => Currency.Of(item, now)).ToList();
        var items = NewsIntent.IsIn(text) ? news : OfDays(text, news) ?? About(text, current, now);
        return items.Count == 0 ? null
            : new Answered(language, options.IntentConfidence, [.. items.Take(Answerer.MaxHits).Select(current.Show)]);
    }

    // "Vad händer i mars?" is about what is to come.
    private List<KnowledgeItem>? OfDays(string text, List<KnowledgeItem> news)
    {
        if (Ahead().IsMatch(text) || DateGrammar.Find(text, clock.Today, Tense.Past) is not { } date)
        {
            return null;
        }

        var without = Loose().Replace(text.Remove(date.Start, date.Length), " ").Trim();
        return NewsIntent.IsIn(without) ? [.. news.Where(item => item.Published is { } published && date.Range.Contains(published))] : null;
    }

    private static List<KnowledgeItem> About(string text, SearchIndex current, DateTime now) =>
        Topic().Match(text) is not { Success: true } topic ? []
        : [.. current.Search(topic.Groups["topic"].Value, Depth)
            .Where(hit => hit.Item.Kind == ItemKind.News && Currency.Of(hit.Item, now) && hit.Evidence.Coverage >= LeastCoverage && hit.Evidence.ContentWords > 0)
            .OrderByDescending(hit => Math.Round(hit.Score, ScoreDigits)).ThenByDescending(hit => hit.Item.Published ?? DateTime.MinValue)
            .Select(hit => hit.Item)];

    [GeneratedRegex(@"\bvad händer\b|\bpå gång\b|\bhappening\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ahead();

    // What stood in front of the date.
    [GeneratedRegex(@"\s+(i|från|under|sedan|den|in|from|on)(?=\W*$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Loose();

    [GeneratedRegex(
        @"\b(nyheter(na)?|nyhet|senaste nytt|nytt|det senaste|news|latest)\s+(som handlar\s+)?(om|kring|gällande|angående|rörande|från|about|on|regarding)\s+(?<topic>.+)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Topic();
}
