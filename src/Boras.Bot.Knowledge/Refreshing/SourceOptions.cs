using System.ComponentModel.DataAnnotations;
using Boras.Bot.Knowledge.Importing;

namespace Boras.Bot.Knowledge.Refreshing;

/// <summary>Something on the web that the knowledge is refreshed from; an entry of <c>Sources</c>.</summary>
public sealed class SourceOptions : IValidatableObject
{
    /// <summary>Longest interval, in minutes: thirty days.</summary>
    private const double MaxInterval = 30 * 24 * 60;

    /// <summary>Address of the page, feed, sitemap, calendar or list, which begins with https:// or http://.</summary>
    public string Address { get; set; } = "";

    /// <summary>What it must hold; anything else is refused.</summary>
    public SourceKind? Kind { get; set; }

    /// <summary>Time between two refreshes, in minutes; default 60.</summary>
    public double IntervalMinutes { get; set; } = 60;

    /// <summary>Time between two refreshes.</summary>
    internal TimeSpan Interval => TimeSpan.FromMinutes(IntervalMinutes);

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!Uri.TryCreate(Address, UriKind.Absolute, out var address) || address.Scheme is not ("https" or "http") || address.UserInfo.Length > 0)
        {
            yield return new ValidationResult($"{nameof(Address)} must be a whole address that begins with https://, and is '{Address}'.");
        }

        if (Kind is not { } kind || !Enum.IsDefined(kind))
        {
            yield return new ValidationResult($"{nameof(Kind)} must be {string.Join(", ", Enum.GetNames<SourceKind>())}.");
        }

        if (IntervalMinutes is not (> 0 and <= MaxInterval))
        {
            yield return new ValidationResult($"{nameof(IntervalMinutes)} must be more than 0 and at most {MaxInterval} minutes.");
        }
    }
}
