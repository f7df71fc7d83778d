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

    /// <summary>
    /// A folder that is copied to <see cref="Path"/> at the start when there is no text there yet, as on a new volume; empty,
    /// which is the default, copies nothing.
    /// </summary>
    public string SeedFrom { get; set; } = "";

    /// <summary>Time from the first sign of a change to reading the folder, so that what is written together is read together, in seconds; default 0.15.</summary>
    [Range(0.01, 60)]
    public double SettleSeconds { get; set; } = 0.15;

    /// <summary>Time between two looks at the folder, for file systems that tell of no change, in seconds; default 5.</summary>
    [Range(0.1, 3600)]
    public double PollSeconds { get; set; } = 5;

    /// <summary>Full path of the folder.</summary>
    public string FullPath => Full(Path);

    /// <summary>Full path of the folder that is copied; null for none.</summary>
    internal string? FullSeed => SeedFrom.Length == 0 ? null : Full(SeedFrom);

    private static string Full(string path) =>
        Directory.Exists(path) ? System.IO.Path.GetFullPath(path) : System.IO.Path.GetFullPath(path, AppContext.BaseDirectory);
}

[OptionsValidator]
internal sealed partial class KnowledgeOptionsValidator : IValidateOptions<KnowledgeOptions>;
