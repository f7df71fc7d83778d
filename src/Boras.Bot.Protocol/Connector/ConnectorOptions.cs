using System.ComponentModel.DataAnnotations;

namespace Boras.Bot.Protocol.Connector;

/// <summary>Calls to the channels; section <c>Connector</c>.</summary>
public sealed class ConnectorOptions
{
    /// <summary>Longest time for one attempt, in seconds; default 5.</summary>
    [Range(1, 60)]
    public int AttemptTimeoutSeconds { get; set; } = 5;

    /// <summary>Longest time for one reply with all its attempts, in seconds; default 12, since channels give up after 15.</summary>
    [Range(1, 120)]
    public int TotalTimeoutSeconds { get; set; } = 12;

    /// <summary>Most new attempts after a failed one; default 2.</summary>
    [Range(0, 10)]
    public int Retries { get; set; } = 2;
}
