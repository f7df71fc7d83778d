using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Replies;

/// <summary>Whom a resident can turn to; section <c>Contact</c>. What is empty is not mentioned, and never invented.</summary>
internal sealed class ContactOptions
{
    /// <summary>Telephone number as it should be shown.</summary>
    public string? Phone { get; set; }

    /// <summary>E-mail address.</summary>
    [RegularExpression(@"^\s*$|^\S+@\S+$", ErrorMessage = "Contact:Email must be an e-mail address.")]
    public string? Email { get; set; }

    /// <summary>Opening hours in words.</summary>
    public string? OpeningHours { get; set; }

    /// <summary>Page with the contact details; the page in the knowledge when empty.</summary>
    [RegularExpression(@"^\s*$|^https?://\S+$", ErrorMessage = "Contact:Url must begin with https://.")]
    public string? Url { get; set; }
}

[OptionsValidator]
internal sealed partial class ContactOptionsValidator : IValidateOptions<ContactOptions>;
