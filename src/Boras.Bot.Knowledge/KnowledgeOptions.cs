using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Knowledge;

/// <summary>Where the city's texts are; section <c>Knowledge</c>.</summary>
public sealed class KnowledgeOptions
{
    /// <summary>
    /// The knowledge folder; a relative path is looked for below the current folder, then beside the program; default
    /// <c>knowledge</c>.
    /// </summary>
    [Required]
    public string Path { get; set; } = "knowledge";

    /// <summary>Full path of the folder.</summary>
    public string FullPath =>
        Directory.Exists(Path) ? System.IO.Path.GetFullPath(Path) : System.IO.Path.GetFullPath(Path, AppContext.BaseDirectory);
}

[OptionsValidator]
internal sealed partial class KnowledgeOptionsValidator : IValidateOptions<KnowledgeOptions>;
