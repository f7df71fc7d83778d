using System.Diagnostics.Metrics;

namespace Boras.Bot.Protocol;

/// <summary>Counts what an operator wants to be woken by; meter <c>Boras.Bot.Protocol</c>, each with the tag <c>channel</c>.</summary>
internal sealed class ProtocolMetrics
{
    /// <summary>Name of the meter.</summary>
    public const string MeterName = "Boras.Bot.Protocol";

    private readonly Counter<long> _refused;
    private readonly Counter<long> _repeated;
    private readonly Counter<long> _failed;
    private readonly Counter<long> _lost;

    public ProtocolMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(MeterName);
        _refused = meter.CreateCounter<long>("bot.turns.refused", description: "Activities refused because too many turns waited.");
        _repeated = meter.CreateCounter<long>("bot.turns.repeated", description: "Activities delivered again and not answered again.");
        _failed = meter.CreateCounter<long>("bot.turns.failed", description: "Turns that failed or were cut short.");
        _lost = meter.CreateCounter<long>("bot.replies.lost", description: "Replies that did not reach the channel, or not surely.");
    }

    public void TurnRefused(string? channel) => Count(_refused, channel);

    public void TurnRepeated(string? channel) => Count(_repeated, channel);

    public void TurnFailed(string? channel) => Count(_failed, channel);

    public void ReplyLost(string? channel) => Count(_lost, channel);

    private static void Count(Counter<long> counter, string? channel) => counter.Add(1, new KeyValuePair<string, object?>("channel", channel));
}
