using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Knowledge.Importing.Fetching;

/// <summary>How pages are fetched; section <c>Fetching</c>.</summary>
public sealed class FetchOptions
{
    /// <summary>What the requests say they are from; also the name that robots.txt is read for, to the first slash; default <c>Boras.Bot/0.1</c>.</summary>
    [Required]
    [RegularExpression("^[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)?( \\(.*\\))?$")]
    public string UserAgent { get; set; } = "Boras.Bot/0.1";

    /// <summary>Hosts that pages and redirects may be on besides that of the source itself; default none.</summary>
    public IList<string> AllowedHosts { get; init; } = [];

    /// <summary>Whether addresses in private and loopback networks may be called; default false.</summary>
    public bool AllowPrivateAddresses { get; set; }

    /// <summary>Longest time for one attempt, in seconds; default 10.</summary>
    [Range(0.1, 600)]
    public double AttemptTimeoutSeconds { get; set; } = 10;

    /// <summary>Longest time for one page with all its attempts, in seconds; default 60.</summary>
    [Range(0.1, 3600)]
    public double TotalTimeoutSeconds { get; set; } = 60;

    /// <summary>Most new attempts after a failed one; default 2.</summary>
    [Range(0, 10)]
    public int Retries { get; set; } = 2;

    /// <summary>Wait before the first new attempt, in seconds, doubled for each and varied at random; default 1.</summary>
    [Range(0.001, 60)]
    public double RetryDelaySeconds { get; set; } = 1;

    /// <summary>How long a host is left alone when more than half of at least ten attempts have failed, in seconds; default 30.</summary>
    [Range(0.5, 3600)]
    public double BreakSeconds { get; set; } = 30;

    /// <summary>Largest page, unpacked, in bytes; default 16777216 (16 MiB).</summary>
    [Range(1024, 16 * 1024 * 1024)]
    public int MaxBytes { get; set; } = SourceFiles.MaxBytes;

    /// <summary>Most redirects for one page; default 5.</summary>
    [Range(0, 20)]
    public int MaxRedirects { get; set; } = 5;

    /// <summary>Most pages fetched in one run; default 20000.</summary>
    [Range(1, 1_000_000)]
    public int MaxPages { get; set; } = 20_000;

    /// <summary>Most pages fetched at the same time; default 4.</summary>
    [Range(1, 64)]
    public int Parallel { get; set; } = 4;
}

[OptionsValidator]
internal sealed partial class FetchOptionsValidator : IValidateOptions<FetchOptions>;
