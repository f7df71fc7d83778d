namespace Boras.Bot.Knowledge.Importing;

/// <summary>What an import does with one item.</summary>
/// <param name="Kind">Whether it is new, changed, as before or gone.</param>
/// <param name="Path">The file below the knowledge folder, with forward slashes.</param>
/// <param name="Note">What an editor should know of it; empty when there is nothing.</param>
public sealed record ItemChange(ItemChangeKind Kind, string Path, string Note = "")
{
    /// <summary>The whole file as it will be; null when it stays as it is.</summary>
    internal string? Content { get; init; }

    /// <summary>The form <c>changed faq/fraga.md (note)</c>.</summary>
    public override string ToString() => $"{Kind.ToString().ToLowerInvariant()} {Path}{(Note.Length > 0 ? $" ({Note})" : "")}";
}
