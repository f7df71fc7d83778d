using Boras.Bot.Answers.Dates;
using Boras.Bot.Feedback;
using Boras.Bot.Search.Indexing;
using Boras.Bot.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Insights;

/// <summary>Reads what residents asked and tells what staff may know of it.</summary>
internal sealed class InsightsReader(Database database, LiveIndex index, GroupReport groups, IOptions<InsightsOptions> options) : IDisposable
{
    private const int MaxNames = 12;
    private const int MaxWorst = 10;
    private const string Rest = "…";
    private static readonly string[] Decided = ["answered", "clarify", "no-answer"];
    private static readonly DayOfWeek[] Week = [.. Enum.GetValues<DayOfWeek>().OrderBy(day => ((int)day + 6) % 7)];

    private readonly SemaphoreSlim _turn = new(1);

    /// <summary>The report for a period; one is made at a time, so that many who look at once cost no more than one.</summary>
    /// <exception cref="Protocol.StoreUnavailableException">The database can't be read now.</exception>
    public async Task<InsightsReport> ReadAsync(InsightsPeriod period, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            return await MakeAsync(period, cancellationToken);
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private async Task<InsightsReport> MakeAsync(InsightsPeriod period, CancellationToken cancellationToken)
    {
        var (since, least) = (period.Since, options.Value.MinAsks);
        var counted = await database.ReadAsync(context => CountAsync(context, since, cancellationToken), cancellationToken);
        var ratings = await database.ReadAsync(context => RatingsAsync(context, since, cancellationToken), cancellationToken);
        var texts = await database.ReadAsync(context => AskedTexts.ReadAsync(context, since, options.Value.MaxQuestions + 1, cancellationToken), cancellationToken);
        var current = index.Current ?? throw new InvalidOperationException("The index is not built yet.");
        var asked = texts.Take(options.Value.MaxQuestions).ToList();
        var shown = TextGroups.Of(asked, current.ContentTerms, options.Value.Likeness, cancellationToken)
            .Where(group => group.Asks >= least && Askers.Count(group.Asked) >= least).ToList();
        var questions = counted.Where(one => Decided.Contains(one.Outcome)).ToList();
        return new InsightsReport(
            period.From,
            period.To,
            least,
            Cells.One("questions", questions.Sum(one => one.Count), least),
            Cells.Of(Decided.Select(outcome => (outcome, questions.Where(one => one.Outcome == outcome).Sum(one => one.Count))), least),
            Cells.One("asides", counted.Sum(one => one.Count) - questions.Sum(one => one.Count), least),
            Cells.Of(Enum.GetValues<FeedbackRating>().Select(rating => (Name(rating), ratings.Where(one => one.Rating == $"{rating}").Sum(one => one.Count))), least),
            [.. Worst(ratings, current, least)],
            Cells.Of(Most(questions, one => one.Language), least),
            Cells.Of(Most(questions, one => one.Channel), least),
            Cells.Of(Enumerable.Range(0, 24).Select(hour => ($"{hour:00}", questions.Where(one => SwedishClock.Of(one.At).Hour == hour).Sum(one => one.Count))), least),
            Cells.Of(Week.Select(day => ($"{day}", questions.Where(one => SwedishClock.Of(one.At).DayOfWeek == day).Sum(one => one.Count))), least),
            [.. shown.Take(options.Value.MaxGroups).Select(groups.Of)],
            Cells.One("hidden", asked.Count - shown.Sum(group => group.Asks), least),
            Math.Max(0, shown.Count - options.Value.MaxGroups),
            texts.Count > asked.Count);
    }

    private static Task<List<Counted>> CountAsync(BotDatabase context, DateTimeOffset since, CancellationToken cancellationToken) => context.Questions
        .Where(row => row.At >= since)
        .GroupBy(row => new { row.At, row.Outcome, row.Language, row.Channel })
        .Select(rows => new Counted(rows.Key.At, rows.Key.Outcome, rows.Key.Language, rows.Key.Channel, rows.Count()))
        .ToListAsync(cancellationToken);

    private static Task<List<Rated>> RatingsAsync(BotDatabase context, DateTimeOffset since, CancellationToken cancellationToken) => context.Feedback
        .Where(row => row.At >= since)
        .GroupBy(row => new { row.Rating, row.Item })
        .Select(rows => new Rated(rows.Key.Rating, rows.Key.Item, rows.Count()))
        .ToListAsync(cancellationToken);

    private static string Name(FeedbackRating rating) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(rating.ToString());

    // Names come from callers: after so many there may be any number more.
    private static List<(string Name, int Count)> Most(List<Counted> questions, Func<Counted, string> name)
    {
        var all = questions.GroupBy(name, StringComparer.Ordinal).Select(same => (Name: same.Key, Count: same.Sum(one => one.Count)))
            .OrderByDescending(one => one.Count).ThenBy(one => one.Name, StringComparer.Ordinal).ToList();
        return all.Count <= MaxNames ? all : [.. all.Take(MaxNames), (Rest, all.Skip(MaxNames).Sum(one => one.Count))];
    }

    private static IEnumerable<ItemRating> Worst(List<Rated> ratings, SearchIndex current, int least) => ratings
        .Where(one => one.Item is not null).GroupBy(one => one.Item!, StringComparer.Ordinal)
        .Select(same => (Id: same.Key, Up: Sum(same, FeedbackRating.Up), Down: Sum(same, FeedbackRating.Down)))
        .Where(one => one.Down >= least)
        .OrderByDescending(one => one.Down).ThenBy(one => one.Up).ThenBy(one => one.Id, StringComparer.Ordinal).Take(MaxWorst)
        .Select(one => new ItemRating(
            one.Id, current.Items.FirstOrDefault(item => item.Id == one.Id)?.Title ?? one.Id, Cells.Of([("up", one.Up), ("down", one.Down)], least)));

    private static int Sum(IEnumerable<Rated> ratings, FeedbackRating rating) => ratings.Where(one => one.Rating == $"{rating}").Sum(one => one.Count);

    private sealed record Counted(DateTimeOffset At, string Outcome, string Language, string Channel, int Count);

    private sealed record Rated(string Rating, string? Item, int Count);
}
