using System.Diagnostics;
using OpenTelemetry;

namespace Boras.Bot.Telemetry;

/// <summary>Takes out of every span what isn't known to be harmless, before it is exported.</summary>
/// <remarks>
/// A list of what may stay, since libraries add tags from one version to the next. Gone are addresses of callers, paths (with ids of
/// conversations), queries (with the token of a stream), whole URLs and messages of exceptions.
/// </remarks>
internal sealed class SpanPrivacy : BaseProcessor<Activity>
{
    private static readonly HashSet<string> Harmless = new(StringComparer.Ordinal)
    {
        "bot.channel", "bot.confidence", "bot.language", "bot.outcome",
        "error.type", "http.request.method", "http.request.resend_count", "http.response.status_code", "http.route",
        "network.protocol.name", "network.protocol.version", "url.scheme",
    };

    // Where our own calls go. Of a call to us it is what its caller wrote.
    private static readonly HashSet<string> HarmlessOfOwnCalls = new(StringComparer.Ordinal) { "server.address", "server.port" };

    /// <inheritdoc/>
    public override void OnEnd(Activity data)
    {
        ArgumentNullException.ThrowIfNull(data);
        foreach (var (name, _) in data.TagObjects.ToList())
        {
            if (!Harmless.Contains(name) && !(data.Kind == ActivityKind.Client && HarmlessOfOwnCalls.Contains(name)))
            {
                data.SetTag(name, null);
            }
        }

        if (data.StatusDescription is not null)
        {
            data.SetStatus(data.Status);
        }

        // What a caller wrote in its own.
        data.TraceStateString = null;

        // Events can't be taken out of a span, and none of ours has any.
        if (data.Events.Any())
        {
            data.ActivityTraceFlags &= ~ActivityTraceFlags.Recorded;
        }
    }
}
