namespace Boras.Bot.Commands;

/// <summary>One of the items in what <c>ask</c> prints.</summary>
internal sealed record AskAnswer(string Id, string Kind, string Title, string Passage, string Url, double Score);
