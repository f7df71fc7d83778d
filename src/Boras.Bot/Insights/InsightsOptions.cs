using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Insights;

/// <summary>What of residents' questions staff get to see; section <c>Insights</c>.</summary>
internal sealed class InsightsOptions
{
    /// <summary>Least number of askers before a group of questions is shown, and least number of questions in a breakdown; at least 2, since one asker is a person; default 5.</summary>
    [Range(2, 1_000)]
    public int MinAsks { get; set; } = 5;

    /// <summary>Least likeness of a question to the heart of its group, as a cosine from 0 to 1; default 0.55.</summary>
    [Range(0.1, 1.0)]
    public double Likeness { get; set; } = 0.55;

    /// <summary>Most questions that are grouped, the latest first; default 50,000.</summary>
    [Range(100, 1_000_000)]
    public int MaxQuestions { get; set; } = 50_000;

    /// <summary>Most groups that are shown, the most asked first; default 100.</summary>
    [Range(1, 10_000)]
    public int MaxGroups { get; set; } = 100;
}

[OptionsValidator]
internal sealed partial class InsightsOptionsValidator : IValidateOptions<InsightsOptions>;
