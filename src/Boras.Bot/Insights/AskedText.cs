namespace Boras.Bot.Insights;

/// <summary>A question that was asked and not answered, or not answered well.</summary>
/// <param name="Text">The question, masked.</param>
/// <param name="Fault">Why it is kept.</param>
/// <param name="Conversation">The conversation; null when it is no longer told.</param>
/// <param name="At">When, to the hour.</param>
/// <param name="Channel">The channel.</param>
/// <param name="Language">Two-letter ISO 639-1 code.</param>
/// <param name="Nearest">Ids of the items that came nearest or were answered with, best first.</param>
internal sealed record AskedText(string Text, AnswerFault Fault, string? Conversation, DateTimeOffset At, string Channel, string Language, IReadOnlyList<string> Nearest);
