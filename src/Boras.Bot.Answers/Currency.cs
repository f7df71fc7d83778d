using Boras.Bot.Knowledge.Items;

namespace Boras.Bot.Answers;

/// <summary>Whether an item may still be answered from.</summary>
internal static class Currency
{
    private static readonly TimeSpan RestOfDay = TimeSpan.FromDays(1) - TimeSpan.FromTicks(1);

    /// <summary>False for what has lapsed, what is over and what won't be held.</summary>
    /// <param name="item">The item.</param>
    /// <param name="now">Local time in Sweden.</param>
    public static bool Of(KnowledgeItem item, DateTime now) => !item.Cancelled && IsAhead(item, now);

    /// <summary>The same, for what is cancelled as well.</summary>
    public static bool IsAhead(KnowledgeItem item, DateTime now) => !(LastMoment(item.ValidUntil) < now) && !(LastMoment(item.Starts) < now);

    // A date without a time means the whole day.
    private static DateTime? LastMoment(DateTime? moment) =>
        moment is { } date && date.TimeOfDay == TimeSpan.Zero ? date.Add(RestOfDay) : moment;
}
