namespace Boras.Bot.Answers.Dates;

/// <summary>A date or a stretch of days that a text names.</summary>
/// <param name="Range">The days.</param>
/// <param name="Time">The clock time, where the text gives one.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Length">Its length in characters.</param>
public sealed record DateExpression(DateRange Range, TimeOnly? Time, int Start, int Length);
