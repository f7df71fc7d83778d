using System.Diagnostics;
using System.Diagnostics.Metrics;
using Boras.Bot.Answers.Outcomes;
using Boras.Bot.Protocol;
using Boras.Bot.Questions;

namespace Boras.Bot.Telemetry;

/// <summary>What turns came to; meter <c>Boras.Bot.Outcomes</c>, and tags on the span of the turn.</summary>
internal sealed class OutcomeMetrics
{
    /// <summary>Name of the meter.</summary>
    public const string MeterName = "Boras.Bot.Outcomes";

    private static readonly double[] Shares = [0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1];

    private readonly Counter<long> _turns;
    private readonly Histogram<double> _confidence;

    public OutcomeMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(MeterName);
        _turns = meter.CreateCounter<long>("bot.turns", description: "Questions and picks, by channel, outcome and language.");
        _confidence = meter.CreateHistogram(
            "bot.turn.confidence", description: "Probability, 0 to 1, that the first hit answers the question, by outcome.",
            advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = Shares });
    }

    /// <summary>Counts an outcome; its confidence only when something was asked for, not of a pick or small talk.</summary>
    public void Came(Outcome outcome, bool isPick, string? channelId)
    {
        var name = new KeyValuePair<string, object?>("outcome", OutcomeName.Of(outcome));
        var language = new KeyValuePair<string, object?>("language", outcome.Language);
        _turns.Add(1, name, language, new KeyValuePair<string, object?>("channel", KnownChannels.Name(channelId)));
        Activity.Current?.SetTag("bot.outcome", name.Value).SetTag("bot.language", language.Value);
        if (!isPick && outcome is not Aside)
        {
            _confidence.Record(outcome.Confidence, name);
            Activity.Current?.SetTag("bot.confidence", outcome.Confidence);
        }
    }
}
