using System.Diagnostics.Metrics;

namespace Boras.Bot.Protocol;

/// <summary>Counts what an operator wants to be woken by; meter <c>Boras.Bot.Protocol</c>, those of turns and replies with the tag <c>channel</c>.</summary>
internal sealed class ProtocolMetrics
{
    /// <summary>Name of the meter.</summary>
    public const string MeterName = "Boras.Bot.Protocol";

    private readonly Counter<long> _refused;
    private readonly Counter<long> _repeated;
    private readonly Counter<long> _failed;
    private readonly Counter<long> _lost;
    private readonly Counter<long> _callers;
    private readonly Counter<long> _tokens;
    private readonly Counter<long> _calls;

    public ProtocolMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(MeterName);
        _refused = meter.CreateCounter<long>("bot.turns.refused", description: "Activities refused because too many turns waited.");
        _repeated = meter.CreateCounter<long>("bot.turns.repeated", description: "Activities delivered again and not answered again.");
        _failed = meter.CreateCounter<long>("bot.turns.failed", description: "Turns that failed or were cut short.");
        _lost = meter.CreateCounter<long>("bot.replies.lost", description: "Replies that did not reach the channel, or not surely.");
        _callers = meter.CreateCounter<long>("bot.callers.refused", description: "Deliveries that were refused, by reason.");
        _tokens = meter.CreateCounter<long>("bot.tokens.failed", description: "Tokens that the bot needed for a call and did not get.");
        _calls = meter.CreateCounter<long>("bot.connector.calls", description: "Calls to channels, with all their attempts, by operation and status; status 0 when there was no answer.");
    }

    public void TurnRefused(string? channel) => Count(_refused, channel);

    public void TurnRepeated(string? channel) => Count(_repeated, channel);

    public void TurnFailed(string? channel) => Count(_failed, channel);

    public void ReplyLost(string? channel) => Count(_lost, channel);

    public void CallerRefused(string reason) => _callers.Add(1, new KeyValuePair<string, object?>("reason", reason));

    public void TokenFailed() => _tokens.Add(1);

    public void ConnectorCalled(string operation, int? status) => _calls.Add(
        1, new KeyValuePair<string, object?>("operation", operation), new KeyValuePair<string, object?>("status", status ?? 0));

    private static void Count(Counter<long> counter, string? channel) => counter.Add(1, new KeyValuePair<string, object?>("channel", KnownChannels.Name(channel)));
}
