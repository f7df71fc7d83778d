namespace Boras.Bot.Knowledge.Importing;

/// <summary>Bytes from outside, with what is known of where they are from.</summary>
/// <param name="Source">What the items' front matter and the report call it: an address, a file name or <c>stdin</c>.</param>
/// <param name="Content">The bytes.</param>
internal sealed record SourceDocument(string Source, byte[] Content)
{
    /// <summary>The address it was fetched from or that the caller gave; null when unknown.</summary>
    public Uri? Address { get; init; }

    /// <summary>The media type that the server declared, without parameters, in lower case; null when unknown.</summary>
    public string? ContentType { get; init; }

    /// <summary>The character set that the server declared; null when it declared none.</summary>
    public string? Charset { get; init; }

    /// <summary>When it was fetched, local time in Sweden; null for a file.</summary>
    public DateTime? Fetched { get; init; }

    /// <summary>When it is read, local time in Sweden; what is over then is left out.</summary>
    public DateTime ReadAt { get; init; }

    /// <summary>The file name extension in lower case, with its dot; empty when there is none.</summary>
    public string Extension =>
        (Path.GetExtension(Source) is { Length: > 1 and <= 10 } own && Address?.AbsoluteUri != Source ? own : Path.GetExtension(Address?.AbsolutePath ?? "")).ToLowerInvariant();
}
