namespace Boras.Bot.Storage.Limits;

/// <summary>Calls counted in one minute, of all replicas.</summary>
internal sealed class LimitRow
{
    /// <summary>What is counted in which minute, as a keyed hash: the address is not in it.</summary>
    public required byte[] Key { get; init; }

    public required int Count { get; set; }

    /// <summary>When the minute is over.</summary>
    public required DateTimeOffset Until { get; init; }
}
