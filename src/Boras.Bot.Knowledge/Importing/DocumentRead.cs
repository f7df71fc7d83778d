using Boras.Bot.Knowledge.Items;

namespace Boras.Bot.Knowledge.Importing;

/// <summary>What a document gave.</summary>
/// <param name="Drafts">The items, in the order of the document.</param>
internal sealed record DocumentRead(IReadOnlyList<Draft> Drafts)
{
    /// <summary>Kinds of which the document holds all there is: what it no longer holds is gone.</summary>
    public IReadOnlyList<ItemKind> Complete { get; init; } = [];

    /// <summary>The document is one item by itself: the same item in another document is another one.</summary>
    public bool IsOneItem { get; init; }

    /// <summary>What could not be used, and why.</summary>
    public IReadOnlyList<Refusal> Refusals { get; init; } = [];

    /// <summary>Addresses of further documents that the document lists, such as those of a sitemap.</summary>
    public IReadOnlyList<ListedPage> Pages { get; init; } = [];

    /// <summary>A document of which nothing can be used.</summary>
    public static DocumentRead Refused(string source, string reason) => new([]) { Refusals = [new Refusal(source, reason)] };
}
