using System.ComponentModel.DataAnnotations;

namespace Boras.Bot.Answers;

/// <summary>When the bot dares to answer; section <c>Answers</c>.</summary>
public sealed class AnswerOptions
{
    /// <summary>Least confidence for an answer, 0 to 1; default 0.55.</summary>
    [Range(0.0, 1.0)]
    public double AnswerThreshold { get; set; } = 0.55;

    /// <summary>Least confidence for an answer to a question that isn't in Swedish, English or Finnish, 0 to 1; default 0.8.</summary>
    [Range(0.0, 1.0)]
    public double OtherLanguageThreshold { get; set; } = 0.8;

    /// <summary>Least confidence for offering what may be meant, 0 to 1; default 0.4.</summary>
    [Range(0.0, 1.0)]
    public double ClarifyThreshold { get; set; } = 0.4;

    /// <summary>Confidence of an answer to a question about news, meetings or contact that was told by its wording, 0 to 1; default 0.9.</summary>
    [Range(0.0, 1.0)]
    public double IntentConfidence { get; set; } = 0.9;

    /// <summary>Most words of a question that may lean on the question before it; default 4.</summary>
    [Range(0, 20)]
    public int FollowUpWords { get; set; } = 4;

    /// <summary>The same for a question with a word that can only mean something named before, such as "dem"; default 9.</summary>
    [Range(0, 50)]
    public int LongFollowUpWords { get; set; } = 9;
}
