using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Knowledge.Refreshing;

/// <summary>How the knowledge is kept as the web is; section <c>Refresh</c>, and <c>Sources</c> at the root of the configuration.</summary>
public sealed class RefreshOptions : IValidatableObject
{
    /// <summary>What is refreshed; section <c>Sources</c>; default nothing.</summary>
    public IList<SourceOptions> Sources { get; } = [];

    /// <summary>Time until a source that could not be reached is tried again, in minutes, unless its interval is shorter; default 5.</summary>
    [Range(0.001, 1440)]
    public double RetryMinutes { get; set; } = 5;

    /// <summary>How many times in a row a source is not reached before <c>/health/ready</c> says Degraded, still with status 200; default 3.</summary>
    [Range(1, 1000)]
    public int FailuresUntilDegraded { get; set; } = 3;

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        for (var i = 0; i < Sources.Count; i++)
        {
            foreach (var result in Sources[i].Validate(validationContext))
            {
                yield return new ValidationResult($"Sources:{i}:{result.ErrorMessage}");
            }

            if (Sources.Take(i).Any(other => other.Address == Sources[i].Address))
            {
                yield return new ValidationResult($"Sources:{i}:{nameof(SourceOptions.Address)} is there already.");
            }
        }
    }
}

[OptionsValidator]
internal sealed partial class RefreshOptionsValidator : IValidateOptions<RefreshOptions>;
