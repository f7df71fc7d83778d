using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Hosting;

/// <summary>How the service stops; section <c>Shutdown</c>.</summary>
internal sealed class ShutdownOptions
{
    /// <summary>Seconds in which a stopping service still takes requests but says that it is not ready, for load balancers; default 0.</summary>
    [Range(0, 300)]
    public int DrainSeconds { get; set; }
}

[OptionsValidator]
internal sealed partial class ShutdownOptionsValidator : IValidateOptions<ShutdownOptions>;
