using System.Globalization;
using Boras.Bot.Answers.Dates;
using Boras.Bot.Answers.Outcomes;
using Boras.Bot.Knowledge.Items;
using Boras.Bot.Search.Indexing;

namespace Boras.Bot.Answers.Intents;

/// <summary>Answers questions for meetings from the calendar's own fields.</summary>
internal sealed class Meetings(AnswerOptions options, SwedishClock clock)
{
    private const int Depth = 20;

    // How much of the committee's name must be in the question, and of the question in the name.
    private const double LeastShare = 0.6;
    private const double LeastShareOfName = 0.9;
    private const int MaxNameWords = 3;

    // "Kulturnamnd" is Kulturnämnden, less its ending.
    private const int LongestEnding = 3;
    private const int ShortestStem = 6;
    private const CompareOptions Loosely = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;

    private sealed record Wanted(IReadOnlyList<string> Committees, DateRange? Days);

    /// <summary>What the calendar tells; null when <paramref name="text"/> asks for no meeting.</summary>
    /// <param name="text">The question.</param>
    /// <param name="context">The question before it; null for none.</param>
    /// <param name="language">Language of the question.</param>
    /// <param name="current">The index.</param>
    public Outcome? Decide(string text, string? context, string language, SearchIndex current)
    {
        var today = clock.Today;
        if (MeetingIntent.Read(text, today) is not { } said
            || (Alone(said, current) ?? FollowUp(said, context, today, current) ?? Named(said, text, current)) is not { } wanted)
        {
            return null;
        }

        var agenda = Look(wanted, current);
        if (agenda is null)
        {
            return null;
        }

        var hits = agenda.Shown.Select(current.Show).ToList();
        return hits.Count == 0 || (agenda.IsElsewhere && agenda.Committee is null)
            ? new NoAnswer(language, Confidence: 0, hits) { Agenda = agenda }
            : new Answered(language, options.IntentConfidence, hits) { Agenda = agenda };
    }

    // Of a committee that is named and nothing more, all that is known is its meetings.
    private static Wanted? Named(MeetingIntent said, string text, SearchIndex current) =>
        !said.IsCue && said.Subject.Count is > 0 and <= MaxNameWords && !Intents.FollowUp.PointsBack(text)
            && Committees(said, current, LeastShareOfName) is { Count: > 0 } named ? new Wanted(named, null) : null;

    private static Wanted? Alone(MeetingIntent said, SearchIndex current) =>
        !said.IsCue ? null
        : said.IsBare ? said.HasNoun ? new Wanted([], said.Date?.Range) : null
        : Committees(said, current) is { Count: > 0 } committees ? new Wanted(committees, said.Date?.Range)
        : MeetingAt(said, current) is { Count: > 0 } there ? new Wanted(there, said.Date?.Range)
        : null;

    // "Och arbetslivsnämnden då?", "och i april?", "var är det?" after a question for a meeting.
    private Wanted? FollowUp(MeetingIntent said, string? context, DateOnly today, SearchIndex current)
    {
        if (string.IsNullOrWhiteSpace(context) || said.Rest.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length > options.FollowUpWords
            || MeetingIntent.Read(context, today) is not { } before || Alone(before, current) is not { } wanted)
        {
            return null;
        }

        return said.IsBare
            ? said.IsCue ? wanted with { Days = said.Date?.Range ?? wanted.Days } : null
            : Committees(said, current) is { Count: > 0 } committees ? new Wanted(committees, said.Date?.Range ?? wanted.Days) : null;
    }

    private static List<string> Committees(MeetingIntent said, SearchIndex current, double least = LeastShare)
    {
        var named = current.Search(said.Rest, Depth)
            .Where(hit => hit.Item.Kind == ItemKind.Meeting && hit.Evidence.Reverse >= least && hit.Evidence.Coverage >= least).ToList();
        var best = named.Count == 0 ? 0 : named.Max(hit => hit.Evidence.Reverse);
        var titles = named.Count > 0 ? named.Where(hit => hit.Evidence.Reverse >= best).Select(hit => hit.Item.Title)
            // "Arbetslivs nämnden" is one word to the city.
            : string.Concat(said.Subject) is { Length: >= ShortestStem } word ? current.Items.Where(item => item.Kind == ItemKind.Meeting && IsNear(word, item.Title)).Select(item => item.Title)
            : [];
        return [.. titles.Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    // "Vilken nämnd är det som möts i Röda rummet?"
    private static List<string> MeetingAt(MeetingIntent said, SearchIndex current) =>
        current.Search(said.Rest, limit: 1) is [{ Item: { Kind: ItemKind.Meeting } meeting, Evidence: { ContentWords: > 1, Coverage: >= LeastShare } }] ? [meeting.Title] : [];

    // The search is in doubt about words without diacritics; a name of one word as long as that is none.
    private static bool IsNear(string word, string title) =>
        title.Length - LongestEnding >= ShortestStem && Math.Abs(word.Length - title.Length) <= LongestEnding
        && CultureInfo.InvariantCulture.CompareInfo.IsPrefix(word, title[..^LongestEnding], Loosely);

    private Agenda? Look(Wanted wanted, SearchIndex current)
    {
        var now = clock.Now;
        var all = current.Items.Where(item => item.Kind == ItemKind.Meeting
            && (wanted.Committees.Count == 0 || wanted.Committees.Contains(item.Title, StringComparer.OrdinalIgnoreCase))).ToList();
        if (all.Count == 0)
        {
            return null;
        }

        var ahead = all.Where(item => Currency.Of(item, now)).ToList();
        List<KnowledgeItem> dated = [.. ahead.Where(item => item.Starts is not null).OrderBy(item => item.Starts).ThenBy(item => item.Id, StringComparer.Ordinal)];
        var undated = ahead.Where(item => item.Starts is null).ToList();
        var then = wanted.Days is { } days ? dated.Where(item => days.Contains(item.Starts!.Value)).ToList() : dated;
        var isElsewhere = wanted.Days is not null && then.Count == 0;
        IEnumerable<KnowledgeItem> shown = !isElsewhere ? wanted.Days is null && (wanted.Committees.Count > 0 || then.Count == 0) ? then.Concat(undated) : then
            : dated.Count > 0 ? dated.Take(1) : undated;
        return new Agenda([.. shown.Take(Answerer.MaxHits)])
        {
            Committee = wanted.Committees.Count == 0 ? null : string.Join(", ", wanted.Committees),
            Asked = wanted.Days,
            IsElsewhere = isElsewhere,
            Cancelled = wanted.Committees.Count == 0 && wanted.Days is null ? null : Cancelled(all, wanted.Days, then, now),
            Undated = undated.Count,
            Url = (ahead.Count > 0 ? ahead : all)[0].Url,
        };
    }

    // Only the one that the resident would have gone to.
    private static KnowledgeItem? Cancelled(List<KnowledgeItem> all, DateRange? days, List<KnowledgeItem> held, DateTime now) => all
        .Where(item => item.Cancelled && Currency.IsAhead(item, now) && (days is null || (item.Starts is { } starts && days.Value.Contains(starts))))
        .OrderBy(item => item.Starts ?? DateTime.MaxValue)
        .FirstOrDefault(item => held.Count == 0 || item.Starts < held[0].Starts);
}
