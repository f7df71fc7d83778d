namespace Boras.Bot.Knowledge.Checking;

/// <summary>From where on something is worth an editor's time.</summary>
public sealed record ReviewLimits
{
    /// <summary>Highest readability index (LIX) of an answer; default 60, from where texts count as very hard.</summary>
    public int Lix { get; init; } = 60;

    /// <summary>Days since a text was changed or fetched; default 730.</summary>
    public int StaleDays { get; init; } = 730;

    /// <summary>Share of common word triples, 0 to 1, from where two texts count as one; default 0.8.</summary>
    public double Similarity { get; init; } = 0.8;
}
