namespace Boras.Bot.Commands;

/// <summary>One of the items in what <c>ask</c> prints.</summary>
internal sealed record AskAnswer(string Id, string Kind, string Title, string Passage, string Url, double Score)
{
    /// <summary>When the text was fetched from the source, local time in Sweden; null when taken by hand.</summary>
    public DateTime? Fetched { get; init; }

    /// <summary>SHA-256 of the item's whole text, of which the passage is a part, as hexadecimal digits.</summary>
    public required string TextHash { get; init; }
}
