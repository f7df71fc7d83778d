using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Widget;

/// <summary>The chat widget; section <c>Widget</c>. Who may embed it is told by <c>DirectLine:AllowedOrigins</c>.</summary>
internal sealed class WidgetOptions
{
    /// <summary>Page that tells how what residents write is handled; default <c>/privacy</c>, a template of this service.</summary>
    [Required]
    [RegularExpression(@"^(/|https://)\S*$", ErrorMessage = "Widget:PrivacyUrl must begin with https:// or be a path of this service.")]
    public string PrivacyUrl { get; set; } = "/privacy";
}

[OptionsValidator]
internal sealed partial class WidgetOptionsValidator : IValidateOptions<WidgetOptions>;
