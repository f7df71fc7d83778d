namespace Boras.Bot.Load;

/// <summary>What the store holds of one conversation at the end, against what was acknowledged.</summary>
/// <param name="Acknowledged">Questions that the service said it had taken.</param>
/// <param name="Once">Of these, the answered exactly once.</param>
/// <param name="Twice">Answered more than once.</param>
/// <param name="Never">Not answered.</param>
/// <param name="Stored">Stored more than once, or not at all.</param>
/// <param name="OutOfOrder">Answers before their question, or questions not in the order asked.</param>
internal sealed record Transcript(int Acknowledged, int Once, int Twice, int Never, int Stored, int OutOfOrder)
{
    /// <summary>True when nothing was lost, doubled or out of order.</summary>
    public bool IsGood => Once == Acknowledged && Stored == 0 && OutOfOrder == 0;

    public static Transcript operator +(Transcript one, Transcript other) => new(
        one.Acknowledged + other.Acknowledged, one.Once + other.Once, one.Twice + other.Twice, one.Never + other.Never,
        one.Stored + other.Stored, one.OutOfOrder + other.OutOfOrder);

    public override string ToString() =>
        $"acknowledged {Acknowledged}, answered once {Once}, twice {Twice}, never {Never}, not stored once {Stored}, out of order {OutOfOrder}";
}
