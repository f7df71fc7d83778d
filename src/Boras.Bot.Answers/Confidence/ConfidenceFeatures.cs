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
        "coverage", "little", "literal", "largestMissing", "foreign", "reverse", "both", "gap", "typeMissing", "typeFar", "nameMissing", "coverageOfMany", "objectMissing", "phrasing",
    ];

    /// <summary>The numbers for the first of <paramref name="hits"/>.</summary>
    /// <param name="question">The question.</param>
    /// <param name="hits">The hits, best first; at least one.</param>
    public static double[] Of(string question, IReadOnlyList<SearchHit> hits)
    {
        var first = hits[0];
        var evidence = first.Evidence;
        return
        [
            evidence.Coverage,
            Math.Max(0, Math.Log(evidence.Coverage + Trace) / Math.Log(Trace)),
            evidence.Literal,
            evidence.Largest,
            evidence.Foreign,
            evidence.Reverse,
            evidence.QuestionCoverage * evidence.Reverse,
            Gap(hits) * evidence.Coverage,
            AnswerType.IsMissing(question, first.Item) ? 1 : 0,
            AnswerType.IsFar(question, first.Item, evidence.KeySentences) ? 1 - evidence.QuestionCoverage : 0,
            Math.Min(1, evidence.MissingNames),
            evidence.Coverage * Math.Clamp((evidence.ContentWords - 1) / ManyWords, 0, 1),
            ObjectOfQuestion.In(question) is { } asked ? evidence.Words.Where(word => word.Word == asked).Select(word => 1 - word.Presence).FirstOrDefault() : 0,
            evidence.Phrasing,
        ];
    }

    // Two meetings of the same committee are as good an answer one as the other.
    private static double Gap(IReadOnlyList<SearchHit> hits)
    {
        var next = hits.Skip(1).FirstOrDefault(hit => hit.Item.Title != hits[0].Item.Title);
        return next is null ? 1 : Math.Max(0, hits[0].Score - next.Score) / hits[0].Score;
    }
}
