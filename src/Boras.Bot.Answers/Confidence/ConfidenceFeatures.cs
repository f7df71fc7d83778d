using Boras.Bot.Search.Ranking;

namespace Boras.Bot.Answers.Confidence;

/// <summary>What the confidence is computed from: a handful of numbers about the first hit, each from 0 to about 1.</summary>
public static class ConfidenceFeatures
{
    private const double ManyWords = 3;

    // So little of a question is the same as none.
    private const double Trace = 0.05;

    /// <summary>The names of the numbers, in order.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "coverage", "little", "questionCoverage", "literal", "largestMissing", "foreign", "reverse", "both", "gap", "translated", "typeMissing", "typeFar", "nameMissing", "coverageOfMany",
    ];

    /// <summary>The numbers for the first of <paramref name="hits"/>.</summary>
    /// <param name="question">The question.</param>
    /// <param name="hits">The hits, best first; at least one.</param>
    /// <param name="language">Language of the question, as a two-letter code.</param>
    public static double[] Of(string question, IReadOnlyList<SearchHit> hits, string language)
    {
        var first = hits[0];
        var evidence = first.Evidence;
        return
        [
            evidence.Coverage,
            Math.Max(0, Math.Log(evidence.Coverage + Trace) / Math.Log(Trace)),
            evidence.QuestionCoverage,
            evidence.Literal,
            evidence.Largest,
            evidence.Foreign,
            evidence.Reverse,
            evidence.QuestionCoverage * evidence.Reverse,
            Gap(hits) * evidence.Coverage,
            language == first.Item.Language ? 0 : 1,
            AnswerType.IsMissing(question, first.Item) ? 1 : 0,
            AnswerType.IsFar(question, first.Item, evidence.KeySentences) ? 1 - evidence.QuestionCoverage : 0,
            Math.Min(1, evidence.MissingNames),
            evidence.Coverage * Math.Clamp((evidence.ContentWords - 1) / ManyWords, 0, 1),
        ];
    }

    // Two meetings of the same committee are as good an answer one as the other.
    private static double Gap(IReadOnlyList<SearchHit> hits)
    {
        var next = hits.Skip(1).FirstOrDefault(hit => hit.Item.Title != hits[0].Item.Title);
        return next is null ? 1 : (hits[0].Score - next.Score) / hits[0].Score;
    }
}
