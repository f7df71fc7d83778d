using System.ComponentModel.DataAnnotations;

namespace Boras.Bot.Search;

/// <summary>How questions are matched and ranked; section <c>Search</c>.</summary>
public sealed class SearchOptions
{
    /// <summary>Weight of a match in the question, headline or committee name and the alternates; no unit; default 2.</summary>
    [Range(0, 100)]
    public float QuestionWeight { get; set; } = 2f;

    /// <summary>Weight of a match in the text of the answer; no unit; default 1.</summary>
    [Range(0, 100)]
    public float AnswerWeight { get; set; } = 1f;

    /// <summary>Longest passage shown, in characters; longer texts are cut at sentence boundaries; default 700.</summary>
    [Range(80, 10_000)]
    public int PassageLength { get; set; } = 700;
}
