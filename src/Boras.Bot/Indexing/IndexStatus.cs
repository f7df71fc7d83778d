using System.Diagnostics.Metrics;
using Boras.Bot.Search.Indexing;

namespace Boras.Bot.Indexing;

/// <summary>How the index that answers came to be; meter <c>Boras.Bot.Index</c>.</summary>
internal sealed class IndexStatus
{
    /// <summary>Name of the meter.</summary>
    public const string MeterName = "Boras.Bot.Index";

    private readonly LiveIndex _index;
    private readonly TimeProvider _time;
    private readonly Counter<long> _reads;
    private readonly Histogram<double> _seconds;

    public IndexStatus(LiveIndex index, TimeProvider time, IMeterFactory meters)
    {
        (_index, _time) = (index, time);
        var meter = meters.Create(MeterName);
        _reads = meter.CreateCounter<long>("bot.index.reads", description: "Readings of the knowledge folder, with the tag result: swapped, faulty or failed.");
        _seconds = meter.CreateHistogram<double>("bot.index.duration", "s", "Time from beginning to read the knowledge to answering from it.");
        meter.CreateObservableGauge("bot.index.items", () => _index.Current?.Count ?? 0, description: "Items that answers come from.");
        meter.CreateObservableGauge("bot.index.faults", () => Faults, description: "Faults in the knowledge; while there are any, the index stays as it was.");
        meter.CreateObservableGauge("bot.index.age", () => Age?.TotalSeconds ?? 0, "s", "Time since the index was built.");
    }

    /// <summary>When the index that answers was built; null before the first one.</summary>
    public DateTimeOffset? Built { get; private set; }

    /// <summary>How many faults the knowledge had when it was last read.</summary>
    public int Faults { get; private set; }

    /// <summary>The reason why the knowledge could not be read at all the last time; null when it could.</summary>
    public string? Unread { get; private set; }

    /// <summary>Time since the index that answers was built; null before the first one.</summary>
    public TimeSpan? Age => _time.GetUtcNow() - Built;

    /// <summary>The folder was read with so many faults, and a new index answers when <paramref name="isSwapped"/>.</summary>
    public void Read(int faults, bool isSwapped, TimeSpan time)
    {
        (Faults, Unread, Built) = (faults, null, isSwapped ? _time.GetUtcNow() : Built);
        _reads.Add(1, new KeyValuePair<string, object?>("result", isSwapped ? "swapped" : "faulty"));
        _seconds.Record(time.TotalSeconds);
    }

    /// <summary>The folder could not be read.</summary>
    public void Failed(string reason)
    {
        Unread = reason;
        _reads.Add(1, new KeyValuePair<string, object?>("result", "failed"));
    }
}
