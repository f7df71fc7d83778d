using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Teams;

/// <summary>What the Teams app package says of its publisher; section <c>Teams</c>. Needed for <c>teams package</c> only.</summary>
internal sealed class TeamsOptions
{
    /// <summary>Id of the app in Teams, a GUID; default empty, which means the bot's app id.</summary>
    public string AppId { get; set; } = "";

    /// <summary>Version of the app, three numbers parted by dots; Teams takes an update only with a higher one; default 1.0.0.</summary>
    [RegularExpression(@"(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)")]
    public string Version { get; set; } = "1.0.0";

    /// <summary>Publisher of the app; default Borås Stad.</summary>
    [Required]
    public string DeveloperName { get; set; } = "Borås Stad";

    /// <summary>Host under which Teams reaches the service, such as <c>bot.boras.se</c>; default empty.</summary>
    public string Domain { get; set; } = "";

    /// <summary>Page where users of the app get help, https; default empty.</summary>
    public string WebsiteUrl { get; set; } = "";

    /// <summary>Page on how personal data are handled, https; default empty.</summary>
    public string PrivacyUrl { get; set; } = "";

    /// <summary>Page with the terms of use, https; default empty.</summary>
    public string TermsOfUseUrl { get; set; } = "";
}

[OptionsValidator]
internal sealed partial class TeamsOptionsValidator : IValidateOptions<TeamsOptions>;
