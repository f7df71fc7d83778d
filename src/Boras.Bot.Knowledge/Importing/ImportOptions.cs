namespace Boras.Bot.Knowledge.Importing;

/// <summary>How an import is run.</summary>
/// <param name="Folder">The knowledge folder to write; made when it doesn't exist.</param>
public sealed record ImportOptions(string Folder)
{
    /// <summary>Address of the page for documents that hold none, such as copied text; default none.</summary>
    public Uri? Address { get; init; }

    /// <summary>What every source must hold; default anything.</summary>
    public SourceKind? Kind { get; init; }

    /// <summary>Whether a document may take away more than half of what is known from it; default false.</summary>
    public bool AcceptShrink { get; init; }

    /// <summary>Whether only to report; default false.</summary>
    public bool IsDryRun { get; init; }
}
