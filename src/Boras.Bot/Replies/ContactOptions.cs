using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Replies;

/// <summary>Whom a resident can turn to; section <c>Contact</c>. What is empty is not mentioned, and never invented.</summary>
internal sealed class ContactOptions : IValidatableObject
{
    /// <summary>Telephone number as it should be shown.</summary>
    public string? Phone { get; set; }

    /// <summary>E-mail address.</summary>
    [RegularExpression(@"^\s*$|^\S+@\S+$", ErrorMessage = "Contact:Email must be an e-mail address.")]
    public string? Email { get; set; }

    /// <summary>Opening hours in words; those of <see cref="Hours"/> when empty.</summary>
    public string? OpeningHours { get; set; }

    /// <summary>Opening hours for telling whether it is open now, such as <c>Mo-Fr 08:00-16:30</c>; none by default.</summary>
    public IList<string> Hours { get; } = [];

    /// <summary>Days on which it is closed all the same, such as <c>2026-12-24</c>; none by default.</summary>
    public IList<string> ClosedDays { get; } = [];

    /// <summary>Page with the contact details; the page in the knowledge when empty.</summary>
    [RegularExpression(@"^\s*$|^https?://\S+$", ErrorMessage = "Contact:Url must begin with https://.")]
    public string? Url { get; set; }

    /// <summary>The hours as they can be reckoned with; null when none are given.</summary>
    /// <exception cref="FormatException">A line or a day isn't in its format.</exception>
    public OpeningHours? ToOpeningHours() => Hours.Count == 0 ? null
        : new OpeningHours(Hours, ClosedDays.Select(day => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)));

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        var faults = new List<ValidationResult>();
        Try("Contact:Hours", () => _ = new OpeningHours(Hours, []));
        Try("Contact:ClosedDays", () => _ = ClosedDays.Select(day => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)).ToList());
        return faults;

        void Try(string setting, Action read)
        {
            try
            {
                read();
            }
            catch (FormatException fault)
            {
                faults.Add(new ValidationResult($"{setting}: {fault.Message}"));
            }
        }
    }
}

[OptionsValidator]
internal sealed partial class ContactOptionsValidator : IValidateOptions<ContactOptions>;
