using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Protocol.Authentication;

/// <summary>How tokens are checked and fetched; section <c>Authentication</c>.</summary>
public sealed class AuthenticationOptions
{
    /// <summary>How far the clocks of this machine and of an issuer may be apart, in seconds; default 300.</summary>
    [Range(0, 600)]
    public int ClockSkewSeconds { get; set; } = 300;

    /// <summary>Least time between two requests for the keys because a token names one that isn't known, in seconds; default 300.</summary>
    [Range(1, 86_400)]
    public int UnknownKeySeconds { get; set; } = 300;

    /// <summary>Least time between two requests for the keys while none could be had yet, in seconds; default 10.</summary>
    [Range(1, 3_600)]
    public int NoKeysSeconds { get; set; } = 10;

    /// <summary>Age at which keys are fetched anew, in hours; default 24. Old ones hold until new ones have come.</summary>
    [Range(1, 720)]
    public int KeyHours { get; set; } = 24;

    /// <summary>Longest time for one attempt to fetch keys or a token, in seconds; default 3.</summary>
    [Range(1, 60)]
    public int AttemptTimeoutSeconds { get; set; } = 3;

    /// <summary>Longest time for keys or a token with all attempts, in seconds; default 8, since channels give up after 15.</summary>
    [Range(1, 120)]
    public int TotalTimeoutSeconds { get; set; } = 8;

    /// <summary>Most new attempts after a failed one; default 2.</summary>
    [Range(0, 10)]
    public int Retries { get; set; } = 2;
}

[OptionsValidator]
internal sealed partial class AuthenticationOptionsValidator : IValidateOptions<AuthenticationOptions>;
