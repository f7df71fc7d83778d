using Boras.Bot.Answers;
using Boras.Bot.Answers.Dates;
using Boras.Bot.Answers.Outcomes;
using Boras.Bot.Knowledge.Items;
using Boras.Bot.Search.Indexing;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Insights;

/// <summary>Tells of a group of questions what an editor needs, by asking it once more.</summary>
internal sealed class GroupReport(LiveIndex index, Answerer answerer, IOptions<InsightsOptions> options)
{
    private const int MaxExamples = 3;
    private const int MaxNearest = 3;
    private const int Depth = 10;

    // A text that holds less of the question is found by chance, and is no place for an alternate.
    private const double LeastCoverage = 0.5;

    public QuestionGroup Of(TextGroup group)
    {
        var asked = group.Asked.ToList();
        var (central, words) = (group.Wordings[0].Text, new SharedWords(group, Current.ContentTerms, options.Value.MinAsks));
        var label = words.Tell(central);
        var outcome = answerer.Answer(new Question(central));
        var answered = outcome is Answered { Hits: [var first, ..] } ? Near(first.Item) : null;
        var rejected = asked.Where(one => one.Fault == AnswerFault.Down).SelectMany(one => one.Nearest);
        return new QuestionGroup(
            label,
            [.. group.Wordings.Skip(1).Select(wording => words.Tell(wording.Text)).Where(text => text != label).Distinct(StringComparer.Ordinal).Take(MaxExamples)],
            asked.Count,
            Askers.Count(asked),
            DateOnly.FromDateTime(SwedishClock.Of(asked.Max(one => one.At))),
            Cells.Of(Enum.GetValues<AnswerFault>().Select(fault => (FaultName(fault), asked.Count(one => one.Fault == fault))), options.Value.MinAsks),
            Cells.Of(asked.CountBy(one => one.Language).OrderByDescending(one => one.Value).ThenBy(one => one.Key, StringComparer.Ordinal).Select(one => (one.Key, one.Value)), options.Value.MinAsks),
            [.. Nearest(central, outcome).Concat(Rated(asked)).Select(Near).Distinct().Take(MaxNearest)],
            answered,
            answered is not null && !rejected.Contains(answered.Id));
    }

    private SearchIndex Current => index.Current ?? throw new InvalidOperationException("The index is not built yet.");

    private static string FaultName(AnswerFault fault) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(fault.ToString());

    private static NearItem Near(KnowledgeItem item) => new(item.Id, item.Title);

    private IEnumerable<KnowledgeItem> Nearest(string question, Outcome outcome) => (outcome is Answered answered ? answered.Hits.Take(1) : [])
        .Concat(answerer.Find(question, Depth).Where(hit => hit.Evidence.Coverage >= LeastCoverage)).Select(hit => hit.Item);

    // What was nearest to a question without an answer is what a search finds again; what an answer was taken from need not be.
    private IEnumerable<KnowledgeItem> Rated(List<AskedText> asked)
    {
        var items = Current.Items;
        return asked.Where(one => one.Fault != AnswerFault.Unanswered).SelectMany(one => one.Nearest).CountBy(id => id, StringComparer.Ordinal)
            .OrderByDescending(one => one.Value).ThenBy(one => one.Key, StringComparer.Ordinal)
            .Select(one => items.FirstOrDefault(item => item.Id == one.Key)).OfType<KnowledgeItem>();
    }
}
