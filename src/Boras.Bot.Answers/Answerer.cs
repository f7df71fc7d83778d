using Boras.Bot.Answers.Outcomes;
using Boras.Bot.Answers.SmallTalk;
using Boras.Bot.Search.Indexing;
using Boras.Bot.Search.Languages;
using Boras.Bot.Search.Ranking;

namespace Boras.Bot.Answers;

/// <summary>Decides what to say to a question: the answer, a question back, or honestly nothing.</summary>
public sealed class Answerer(LiveIndex index, AnswerOptions options)
{
    /// <summary>Most hits in an outcome.</summary>
    public const int MaxHits = 5;

    private const int MaxCandidates = 3;

    /// <summary>Answers one question.</summary>
    /// <exception cref="InvalidOperationException">The index is not built yet.</exception>
    public Outcome Answer(Question question)
    {
        var text = question.Text.Length <= Question.MaxLength ? question.Text : question.Text[..Question.MaxLength];
        var language = LanguageDetector.Detect(text);
        if (SmallTalkDetector.Detect(text) is { } kind)
        {
            return new SmallTalkReply(language, Confidence: 1, kind);
        }

        var current = index.Current ?? throw new InvalidOperationException("The index is not built yet.");
        var outcome = Decide(language, current.Search(text, MaxHits));
        return outcome is NoAnswer && LeansOn(question.Context, text)
            ? Decide(language, current.Search($"{question.Context} {text}", MaxHits))
            : outcome;
    }

    private Outcome Decide(string language, IReadOnlyList<SearchHit> hits)
    {
        var confidence = hits.Count == 0 ? 0 : hits[0].Evidence.Coverage;
        if (confidence >= options.AnswerThreshold)
        {
            return new Answered(language, confidence, hits);
        }

        return confidence >= options.ClarifyThreshold
            ? new Clarify(language, confidence, [.. hits.Take(MaxCandidates)])
            : new NoAnswer(language, confidence, hits);
    }

    private bool LeansOn(string? context, string text) =>
        !string.IsNullOrWhiteSpace(context) && text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= options.FollowUpWords;
}
