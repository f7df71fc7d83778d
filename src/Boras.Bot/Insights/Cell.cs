namespace Boras.Bot.Insights;

/// <summary>A number in a breakdown, kept back where it would speak of few people.</summary>
/// <param name="Name">What is counted.</param>
/// <param name="Count">How many; null when it is kept back.</param>
/// <param name="Shown">The number as it is shown: <c>12</c>, <c>&lt;5</c>, or in a breakdown <c>–</c> where it is too small or would give away another.</param>
/// <param name="Share">Its share of the whole, 0 to 1; null when it is kept back.</param>
internal sealed record Cell(string Name, int? Count, string Shown, double? Share);
