using System.Diagnostics.Metrics;
using Boras.Bot.Knowledge.Importing;

namespace Boras.Bot.Knowledge.Refreshing;

/// <summary>Counts what the refreshes come to; meter <c>Boras.Bot.Knowledge</c>, each with the tag <c>source</c>.</summary>
internal sealed class RefreshMetrics
{
    /// <summary>Name of the meter.</summary>
    public const string MeterName = "Boras.Bot.Knowledge";

    private readonly Counter<long> _runs;
    private readonly Counter<long> _changes;
    private readonly Counter<long> _held;
    private readonly Histogram<double> _seconds;

    public RefreshMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(MeterName);
        _runs = meter.CreateCounter<long>("bot.refresh.runs", description: "Refreshes, with the tag result: reached or failed.");
        _changes = meter.CreateCounter<long>("bot.refresh.changes", description: "Items added, changed or gone, with the tag kind.");
        _held = meter.CreateCounter<long>("bot.refresh.held", description: "Pages held back because more than half of them would go away.");
        _seconds = meter.CreateHistogram<double>("bot.refresh.duration", "s", "Time that refreshes took.");
    }

    public void Ran(string source, bool isReached, TimeSpan time)
    {
        _runs.Add(1, Tag("source", source), Tag("result", isReached ? "reached" : "failed"));
        _seconds.Record(time.TotalSeconds, Tag("source", source));
    }

    public void Changed(string source, ImportReport report)
    {
        foreach (var kind in new[] { ItemChangeKind.Added, ItemChangeKind.Changed, ItemChangeKind.Gone })
        {
            _changes.Add(report.Count(kind), Tag("source", source), Tag("kind", kind.ToString().ToLowerInvariant()));
        }

        _held.Add(report.Held.Count, Tag("source", source));
    }

    private static KeyValuePair<string, object?> Tag(string key, string value) => new(key, value);
}
