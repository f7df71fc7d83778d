namespace Boras.Bot.Knowledge.Importing;

/// <summary>Something that was not imported.</summary>
/// <param name="Place">The document, with a line or an entry where there is one.</param>
/// <param name="Reason">Why, as one sentence.</param>
public sealed record Refusal(string Place, string Reason)
{
    /// <summary>The form <c>place: reason</c>.</summary>
    public override string ToString() => $"{Place}: {Reason}";
}
