using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Hosting;

/// <summary>How the service stands towards the network; section <c>Hosting</c>.</summary>
internal sealed class HostingOptions
{
    /// <summary>Days for which browsers are told to come by HTTPS alone, outside Development; 0 tells them nothing; default 365.</summary>
    [Range(0, 3_650)]
    public int HstsDays { get; set; } = 365;

    /// <summary>Most connections open at once, streams not counted; default 10,000.</summary>
    [Range(1, 1_000_000)]
    public int MaxConnections { get; set; } = 10_000;

    /// <summary>Seconds within which a client must have sent the headers of a request; default 10.</summary>
    [Range(1, 300)]
    public int HeaderSeconds { get; set; } = 10;
}

[OptionsValidator]
internal sealed partial class HostingOptionsValidator : IValidateOptions<HostingOptions>;
