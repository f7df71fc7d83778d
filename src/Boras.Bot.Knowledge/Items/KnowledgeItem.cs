using System.Security.Cryptography;
using System.Text;

namespace Boras.Bot.Knowledge.Items;

/// <summary>One thing the city has published: a question with its answer, a news item, a meeting, a contact block.</summary>
public sealed record KnowledgeItem
{
    /// <summary>Stable identity: the file's path below the knowledge folder, without extension, with forward slashes.</summary>
    public required string Id { get; init; }

    /// <inheritdoc cref="ItemKind"/>
    public required ItemKind Kind { get; init; }

    /// <summary>The question, the headline or the committee's name, word for word.</summary>
    public required string Title { get; init; }

    /// <summary>Absolute address of the page that the text is from; empty when it isn't known.</summary>
    public required string Url { get; init; }

    /// <summary>The text as plain text: paragraphs parted by an empty line, list items led by "- "; may be empty.</summary>
    public string Text { get; init; } = "";

    /// <summary>Language of the text, as a two-letter ISO 639-1 code.</summary>
    public string Language { get; init; } = "sv";

    /// <summary>Names of the pages above this one, outermost first.</summary>
    public IReadOnlyList<string> Breadcrumb { get; init; } = [];

    /// <summary>Other ways to ask for this item, written by staff.</summary>
    public IReadOnlyList<string> Alternates { get; init; } = [];

    /// <summary>Words that should find the item although its text doesn't hold them, written by staff.</summary>
    public IReadOnlyList<string> Synonyms { get; init; } = [];

    /// <summary>The document that the item was imported from, an address or a file name; null when written by hand.</summary>
    public string? Source { get; init; }

    /// <summary>When the source no longer held the item, local time in Sweden; null while it does. Such an item is not answered from.</summary>
    public DateTime? Gone { get; init; }

    /// <summary>When the page was published, local time in Sweden; null when the page doesn't say.</summary>
    public DateTime? Published { get; init; }

    /// <summary>When the page was last changed, local time in Sweden; null when the page doesn't say.</summary>
    public DateTime? Modified { get; init; }

    /// <summary>When the text was taken from the page, local time in Sweden; null when taken by hand.</summary>
    public DateTime? Fetched { get; init; }

    /// <summary>Last moment the item may be answered from, local time in Sweden; null for no end.</summary>
    public DateTime? ValidUntil { get; init; }

    /// <summary>Meetings only: start, local time in Sweden; null when the calendar gives none.</summary>
    public DateTime? Starts { get; init; }

    /// <summary>Meetings only: where it is held; null when the calendar doesn't say.</summary>
    public string? Place { get; init; }

    /// <summary>Meetings only: true when it will not be held.</summary>
    public bool Cancelled { get; init; }

    /// <summary>Contact only: e-mail address; null when the page leaves it blank.</summary>
    public string? Email { get; init; }

    /// <summary>Contact only: telephone number; null when the page leaves it blank.</summary>
    public string? Phone { get; init; }

    /// <summary>SHA-256 of <see cref="Text"/> in UTF-8, as 64 hexadecimal digits in lower case: the same text, the same hash.</summary>
    public string TextHash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));
}
