using Boras.Bot.Knowledge.Importing.Fetching;

namespace Boras.Bot.Knowledge.Importing;

/// <summary>A document that was read, or that is gone.</summary>
/// <param name="Source">What the items' front matter calls it.</param>
/// <param name="Read">What it gave.</param>
internal sealed record ReadSource(string Source, DocumentRead Read)
{
    /// <summary>Its address; null when unknown.</summary>
    public Uri? Address { get; init; }

    /// <summary>When it was fetched, local time in Sweden; null for a file.</summary>
    public DateTime? Fetched { get; init; }

    /// <summary>The server says that there is no such page any more (404 or 410).</summary>
    public bool IsGone { get; init; }

    /// <summary>The items known from it stay as they are: the page hasn't changed, or could not be fetched.</summary>
    public bool IsUnchanged { get; init; }

    /// <summary>It could not be reached this time; another time it may.</summary>
    public bool IsUnreached { get; init; }

    /// <summary>What the server said of the version; null when it was not fetched.</summary>
    public PageMark? Mark { get; init; }
}
