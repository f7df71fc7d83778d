using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Boras.Bot.Protocol.Turns;

/// <summary>
/// Times the stages of turns: a span each of the source <c>Boras.Bot.Turns</c>, and the histogram <c>bot.turn.duration</c> of the
/// meter with the same name. Nothing in them tells what was asked, by whom or in which conversation.
/// </summary>
public sealed class TurnStages
{
    /// <summary>Name of the source of spans and of the meter.</summary>
    public const string SourceName = "Boras.Bot.Turns";

    /// <summary>The whole turn, from its arrival.</summary>
    public const string Turn = "turn";

    /// <summary>The wait for earlier turns.</summary>
    public const string Queue = "queue";

    /// <summary>From the question to the answer.</summary>
    public const string Answer = "answer";

    /// <summary>Sending or storing a reply.</summary>
    public const string Reply = "reply";

    private static readonly ActivitySource Source = new(SourceName);
    private static readonly double[] Seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 120];

    private readonly Histogram<double> _duration;

    internal TurnStages(IMeterFactory meters, TurnLanes lanes)
    {
        var meter = meters.Create(SourceName);
        _duration = meter.CreateHistogram(
            "bot.turn.duration", "s", "Time of the stages of turns: turn (all of it), queue, answer and reply.",
            advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = Seconds });
        meter.CreateObservableGauge("bot.turns.open", () => lanes.Count, description: "Turns that run or wait.");
    }

    /// <summary>Begins a stage; dispose what is returned at its end.</summary>
    public IDisposable Begin(string stage, string? channelId)
    {
        var channel = KnownChannels.Name(channelId);
        var span = Source.StartActivity(stage);
        span?.SetTag("bot.channel", channel);
        return new Timing(this, span, stage, channel);
    }

    /// <summary>Marks the stage under way as failed.</summary>
    public static void Failed(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        // Its message might hold what was written.
        Activity.Current?.SetStatus(ActivityStatusCode.Error).SetTag("error.type", exception.GetType().FullName);
    }

    private sealed class Timing(TurnStages stages, Activity? span, string stage, string channel) : IDisposable
    {
        private readonly long _began = Stopwatch.GetTimestamp();

        public void Dispose()
        {
            stages._duration.Record(
                Stopwatch.GetElapsedTime(_began).TotalSeconds,
                new KeyValuePair<string, object?>("stage", stage), new KeyValuePair<string, object?>("channel", channel));
            span?.Dispose();
        }
    }
}
