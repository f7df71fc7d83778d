using Boras.Bot.Answers.Confidence;
using Boras.Bot.Answers.Dates;
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
    private const double MostlyForeign = 0.5;
    private const double LeastOwnCoverage = 0.6;
    private static readonly string[] Translated = ["sv", "en", "fi"];

    private readonly SwedishClock _clock = new(time);
    private readonly Meetings _meetings = new(options, new SwedishClock(time));
    private readonly NewsItems _news = new(options, new SwedishClock(time));

    private Outcome AnswerSafe(Question question)
    {
        var text = question.Text;
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
        if ((_meetings.Decide(text, question.Context, language, current) ?? _news.Decide(text, language, current)) is { } found)
        {
            return found;
        }

        var outcome = Decide(text, language, current);
        return outcome is not Answered && LeansOn(question.Context, text, current)
            && Together(question.Context!, text, language, current) is { } together && together.Confidence > outcome.Confidence
            ? together with { LeansOnContext = true }
            : outcome;
    }

    private Outcome? Together(string context, string text, string language, SearchIndex current)
    {
        if (Decide($"{context} {text}", language, current) is not NoAnswer and var together && Holds(text, First(together), current) is not false)
        {
            return together is Answered ? together : Shown() ?? together;
        }

        return Shown();

        // "Och vilka är det?" brings no subject of its own: it is about what was just shown.
        Outcome? Shown() => Decide(context, language, current) is Answered { Hits: [{ Item: { Kind: not ItemKind.Contact } shown }, ..] } before
            && !AnswerType.IsMissing(text, shown) && (Holds(text, shown, current) ?? FollowUp.AsksForMore(text)) ? before : null;
    }

    private static KnowledgeItem First(Outcome outcome) => outcome is Answered answered ? answered.Hits[0].Item : ((Clarify)outcome).Candidates[0].Item;

    // Whether the item has what the question itself speaks of; null when it speaks of nothing.
    private static bool? Holds(string text, KnowledgeItem item, SearchIndex current) => current.ContentWords(text) == 0 ? null
        : current.Search(text, Depth).FirstOrDefault(hit => hit.Item.Id == item.Id) is { } own && own.Evidence.Coverage >= LeastOwnCoverage;

    private Outcome Decide(string text, string language, SearchIndex current)
    {
        var (asked, hits) = Reading.Of(text, current, Depth, IsCurrent);
        var confidence = hits.Count == 0 ? 0 : model.Probability(ConfidenceFeatures.Of(asked, hits));
        if (hits.Count > 0 && hits[0].Evidence is { ContentWords: 0 } or { ContentWords: 1, QuestionCoverage: 0 })
        {
            // "Borås" alone says too little to be sure of anything, and so does a lone word of a text about something else.
            confidence = Math.Min(confidence, options.ClarifyThreshold);
        }

        // In a language without a glossary a match of words is chance more often than sense.
        if ((ContactIntent.WantsHuman(text)
            || ((confidence < options.AnswerThreshold || !Translated.Contains(language)) && ContactIntent.IsIn(text)))
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

    private bool IsCurrent(KnowledgeItem item) => Currency.Of(item, _clock.Now);

    private bool LeansOn(string? context, string text, SearchIndex current)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        return !string.IsNullOrWhiteSpace(context)
            && (words <= options.FollowUpWords ? FollowUp.PointsBack(text) || !IsOfSomethingElse(text, current)
                : words <= options.LongFollowUpWords && FollowUp.PointsBackSurely(text));
    }

    // "När öppnar badhuset?" is short, but asks for what no text here speaks of, and so nor does the one before.
    private static bool IsOfSomethingElse(string text, SearchIndex current) =>
        current.Search(text, limit: 1) is [{ Evidence: { ContentWords: > 0, Foreign: >= MostlyForeign } }];
}
