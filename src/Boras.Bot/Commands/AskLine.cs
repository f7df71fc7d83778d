namespace Boras.Bot.Commands;

/// <summary>A line that <c>ask --batch</c> reads.</summary>
internal sealed record AskLine(string? Id, string? Question, string? Context);
