namespace Boras.Bot.Answers.Dates;

/// <summary>What a rule has read.</summary>
/// <param name="Range">The days.</param>
/// <param name="End">The token after it.</param>
/// <param name="IsMonth">It is one whole month.</param>
internal readonly record struct DateMatch(DateRange Range, int End, bool IsMonth = false)
{
    /// <summary>The longer of two, the first when they are as long.</summary>
    public static DateMatch? Longer(DateMatch? one, DateMatch? other) => other is null || one?.End >= other.Value.End ? one : other;
}
