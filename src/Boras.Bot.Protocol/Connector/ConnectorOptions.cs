using System.ComponentModel.DataAnnotations;

namespace Boras.Bot.Protocol.Connector;

/// <summary>Calls to the channels; section <c>Connector</c>.</summary>
public sealed class ConnectorOptions
{
    /// <summary>Longest time for one attempt, in seconds; default 10.</summary>
    [Range(1, 60)]
    public int AttemptTimeoutSeconds { get; set; } = 10;

    /// <summary>Longest time for one call with all its attempts, in seconds; default 40: the channel's own request is acknowledged before that.</summary>
    [Range(1, 120)]
    public int TotalTimeoutSeconds { get; set; } = 40;

    /// <summary>Most new attempts after a failed one; default 3.</summary>
    [Range(0, 10)]
    public int Retries { get; set; } = 3;

    /// <summary>Wait before the first new attempt, in seconds; doubled for each and varied at random; default 1. <c>Retry-After</c> goes before it.</summary>
    [Range(0, 60)]
    public int RetryDelaySeconds { get; set; } = 1;

    /// <summary>Share of a host's calls within 30 seconds that must fail before it is left alone, 0 to 1; default 0.5.</summary>
    [Range(0.01, 1)]
    public double BreakFailureRatio { get; set; } = 0.5;

    /// <summary>Least calls to a host within 30 seconds before it may be left alone; default 20.</summary>
    [Range(2, 10_000)]
    public int BreakMinimumCalls { get; set; } = 20;

    /// <summary>How long a failing host is left alone, in seconds; default 5.</summary>
    [Range(1, 600)]
    public int BreakSeconds { get; set; } = 5;
}
