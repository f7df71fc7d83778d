using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Privacy;

/// <summary>What is kept of residents and for how long; section <c>Privacy</c>.</summary>
internal sealed class PrivacyOptions : IValidatableObject
{
    private const int MaxDays = 36_500;
    private const int MaxDecisionLength = 100;

    /// <summary>How long each class of data is kept.</summary>
    public RetentionRules Retention { get; set; } = new();

    /// <summary>True keeps the words of questions that had no answer, masked, so that editors learn what is missing; default true.</summary>
    public bool KeepQuestions { get; set; } = true;

    /// <summary>Hour of the day, in Stockholm, at which what is old is removed; default 3.</summary>
    [Range(0, 23)]
    public int WeedingHour { get; set; } = 3;

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        foreach (var (dataClass, rule) in Enum.GetValues<DataClass>().Select(dataClass => (dataClass, Retention.Of(dataClass))))
        {
            var name = $"Privacy:Retention:{dataClass}";
            if (rule.Days is < 1 or > MaxDays)
            {
                yield return new ValidationResult($"{name}:Days must be from 1 to {MaxDays}.", [nameof(Retention)]);
            }

            if (rule.Days is null && rule.Decision.Length > 0)
            {
                yield return new ValidationResult($"{name}:Decision is set, and {name}:Days is not.", [nameof(Retention)]);
            }

            if (rule.Decision.Length > MaxDecisionLength)
            {
                yield return new ValidationResult($"{name}:Decision may have at most {MaxDecisionLength} characters.", [nameof(Retention)]);
            }
        }
    }
}

[OptionsValidator]
internal sealed partial class PrivacyOptionsValidator : IValidateOptions<PrivacyOptions>;
