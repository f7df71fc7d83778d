namespace Boras.Bot.Answers.Dates;

/// <summary>
/// Finds the first date in a text in Swedish, English or Finnish. Without a year the next one is meant, or in the past the
/// latest one; "på måndag" on a Monday is in a week; "nästa fredag" is the Friday of next week; weeks are those of ISO 8601.
/// </summary>
public static class DateGrammar
{
    // Nobody names a date after more words than this, and the rules try every one.
    private const int MostTokens = 400;
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    private static readonly Func<DateText, int, DateMatch?>[] Rules =
    [
        RelativeDays.Read, Weekdays.Read, Weeks.Read, Months.Read, CalendarDays.Read, Seasons.Read, Years.Read, Counts.Read,
    ];

    /// <summary>The first date in <paramref name="text"/>, the longest reading of it; null when there is none, or none that exists.</summary>
    /// <param name="text">What was said; only the beginning of a long text is read.</param>
    /// <param name="today">The day in Sweden on which it was said; years 1900 to 2199.</param>
    /// <param name="tense">Which way a date without a year is meant.</param>
    public static DateExpression? Find(string text, DateOnly today, Tense tense = Tense.Future)
    {
        if (today.Year is < FirstYear or > LastYear)
        {
            return null;
        }

        var tokens = DateToken.Cut(text, MostTokens);
        var read = new DateText(tokens, today, tense);
        for (var at = 0; at < tokens.Count; at++)
        {
            if (DateMatch.Longer(Spans.Read(read, at), One(read, at)) is { } match)
            {
                var (time, end) = Clock.Read(read, match.End) ?? (null, match.End);
                var start = tokens[at].Start;
                return new DateExpression(match.Range, time, start, tokens[end - 1].Start + tokens[end - 1].Length - start);
            }
        }

        return null;
    }

    /// <summary>One date or a part of a stretch, such as the end of a month, at a place.</summary>
    internal static DateMatch? One(DateText text, int at) => DateMatch.Longer(Parts.Read(text, at), Whole(text, at));

    /// <summary>One date at a place.</summary>
    internal static DateMatch? Whole(DateText text, int at) =>
        Rules.Select(rule => rule(text, at)).Aggregate(default(DateMatch?), DateMatch.Longer);
}
