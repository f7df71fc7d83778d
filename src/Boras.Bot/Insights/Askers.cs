using Boras.Bot.Answers.Dates;

namespace Boras.Bot.Insights;

/// <summary>By how many a question was asked at the least.</summary>
internal static class Askers
{
    /// <summary>
    /// A conversation counts once. Where it is no longer told, all of a day on one channel counts once: it may have been one person, and
    /// a number that is too low only hides. One person in several conversations can't be told from several.
    /// </summary>
    public static int Count(IEnumerable<AskedText> asked) => asked
        .Select(one => one.Conversation ?? $"{DateOnly.FromDateTime(SwedishClock.Of(one.At)):O} {one.Channel}")
        .Distinct(StringComparer.Ordinal).Count();
}
