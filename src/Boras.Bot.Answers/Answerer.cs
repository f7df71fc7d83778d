using Boras.Bot.Answers.Confidence;
using Boras.Bot.Answers.Intents;
using Boras.Bot.Answers.Outcomes;
using Boras.Bot.Answers.SmallTalk;
using Boras.Bot.Knowledge.Items;
using Boras.Bot.Search.Indexing;
using Boras.Bot.Search.Languages;
using Boras.Bot.Search.Ranking;

namespace Boras.Bot.Answers;

/// <summary>Decides what to say to a question: the answer, a question back, or honestly nothing.</summary>
public sealed partial class Answerer(LiveIndex index, ConfidenceModel model, AnswerOptions options, TimeProvider time)
{
    /// <summary>Most hits in an outcome.</summary>
    public const int MaxHits = 5;

    private const int MaxCandidates = 3;
    private const int Depth = 20;
    private static readonly TimeSpan RestOfDay = TimeSpan.FromDays(1) - TimeSpan.FromTicks(1);
    private static readonly string[] Translated = ["sv", "en", "fi"];
    private static readonly TimeZoneInfo Sweden = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

    private Outcome AnswerSafe(Question question)
    {
        var text = question.Text.Length <= Question.MaxLength ? question.Text : question.Text[..Question.MaxLength];
        var language = LanguageDetector.Detect(text);
        switch (SmallTalkDetector.Match(text))
        {
            case (SmallTalkKind.NoneOfThese, var spoken):
                return new NoAnswer(spoken ?? language, Confidence: 0, []);
            case (var kind, var spoken):
                return new SmallTalkReply(spoken ?? language, Confidence: 1, kind);
            default:
                break;
        }

        if (ShowTitled(text, language) is { } titled)
        {
            return titled;
        }

        var current = Ready();
        var outcome = Decide(text, language, current);
        return outcome is not Answered && LeansOn(question.Context, text)
            && Decide($"{question.Context} {text}", language, current) is { } together && together.Confidence > outcome.Confidence
            ? together
            : outcome;
    }

    private Outcome Decide(string text, string language, SearchIndex current)
    {
        if (NewsIntent.IsIn(text) && Items(NewsIntent.Latest(current.Items), current) is { Count: > 0 } news)
        {
            return new Answered(language, options.IntentConfidence, news);
        }

        var hits = current.Search(text, Depth).Where(hit => IsCurrent(hit.Item)).ToList();
        if (MeetingIntent.Find(text, hits) is { Count: > 0 } meetings)
        {
            return new Answered(language, options.IntentConfidence, [.. meetings.Concat(hits.Except(meetings)).Take(MaxHits)]);
        }

        var confidence = hits.Count == 0 ? 0 : model.Probability(ConfidenceFeatures.Of(text, hits, language));
        if (hits.Count > 0 && hits[0].Evidence is { ContentWords: 0 } or { ContentWords: 1, QuestionCoverage: 0 })
        {
            // "Borås" alone says too little to be sure of anything, and so does a lone word of a text about something else.
            confidence = Math.Min(confidence, options.ClarifyThreshold);
        }

        // In a language without a glossary a match of words is chance more often than sense.
        if ((confidence < options.AnswerThreshold || !Translated.Contains(language)) && ContactIntent.IsIn(text)
            && Items(current.Items.Where(item => item.Kind == ItemKind.Contact), current) is { Count: > 0 } contact)
        {
            return new Answered(language, options.IntentConfidence, contact);
        }

        hits = [.. hits.Take(MaxHits)];
        var isTranslated = Translated.Contains(language);
        return confidence >= (isTranslated ? options.AnswerThreshold : options.OtherLanguageThreshold) ? new Answered(language, confidence, hits)
            : isTranslated && confidence >= options.ClarifyThreshold ? new Clarify(language, confidence, [.. hits.Take(MaxCandidates)])
            : new NoAnswer(language, confidence, hits);
    }

    private List<SearchHit> Items(IEnumerable<KnowledgeItem> items, SearchIndex current) =>
        [.. items.Where(IsCurrent).Take(MaxHits).Select(current.Show)];

    // What has lapsed, what is over and what won't be held is nothing to answer from.
    private bool IsCurrent(KnowledgeItem item)
    {
        var now = TimeZoneInfo.ConvertTime(time.GetUtcNow(), Sweden).DateTime;
        return !item.Cancelled && !(LastMoment(item.ValidUntil) < now) && !(LastMoment(item.Starts) < now);
    }

    // A date without a time means the whole day.
    private static DateTime? LastMoment(DateTime? moment) =>
        moment is { } date && date.TimeOfDay == TimeSpan.Zero ? date.Add(RestOfDay) : moment;

    private bool LeansOn(string? context, string text) =>
        !string.IsNullOrWhiteSpace(context) && text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= options.FollowUpWords;
}
