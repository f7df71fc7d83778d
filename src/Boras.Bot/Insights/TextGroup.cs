namespace Boras.Bot.Insights;

/// <summary>Questions that ask the same.</summary>
/// <param name="Wordings">How it was put, the most central first.</param>
internal sealed record TextGroup(IReadOnlyList<Wording> Wordings)
{
    public IEnumerable<AskedText> Asked => Wordings.SelectMany(wording => wording.Asked);

    /// <summary>How many times it was asked.</summary>
    public int Asks { get; } = Wordings.Sum(wording => wording.Asked.Count);
}
