using Boras.Bot.Answers;
using Boras.Bot.Answers.Dates;
using Boras.Bot.Answers.Outcomes;
using Boras.Bot.Knowledge.Items;
using Boras.Bot.Search.Indexing;
using Boras.Bot.Search.Ranking;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Insights;

/// <summary>Tells of a group of questions what an editor needs, by asking it once more.</summary>
internal sealed class GroupReport(LiveIndex index, Answerer answerer, IOptions<InsightsOptions> options)
{
    private const int MaxExamples = 3;
    private const int MaxNearest = 3;

    public QuestionGroup Of(TextGroup group)
    {
        var asked = group.Asked.ToList();
        var label = group.Wordings[0].Text;
        var outcome = answerer.Answer(new Question(label));
        var answered = outcome is Answered { Hits: [var first, ..] } ? Near(first.Item) : null;
        var rejected = asked.Where(one => one.Fault == AnswerFault.Down).SelectMany(one => one.Nearest);
        return new QuestionGroup(
            label,
            [.. group.Wordings.Skip(1).Take(MaxExamples).Select(wording => wording.Text)],
            asked.Count,
            Askers.Count(asked),
            DateOnly.FromDateTime(SwedishClock.Of(asked.Max(one => one.At))),
            Cells.Of(Enum.GetValues<AnswerFault>().Select(fault => (FaultName(fault), asked.Count(one => one.Fault == fault))), options.Value.MinAsks),
            Cells.Of(asked.CountBy(one => one.Language).OrderByDescending(one => one.Value).ThenBy(one => one.Key, StringComparer.Ordinal).Select(one => (one.Key, one.Value)), options.Value.MinAsks),
            [.. Hits(outcome).Select(hit => Near(hit.Item)).Concat(NearestThen(asked)).Distinct().Take(MaxNearest)],
            answered,
            answered is not null && !rejected.Contains(answered.Id));
    }

    private static string FaultName(AnswerFault fault) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(fault.ToString());

    private static NearItem Near(KnowledgeItem item) => new(item.Id, item.Title);

    private static IReadOnlyList<SearchHit> Hits(Outcome outcome) => outcome switch
    {
        Answered answered => answered.Hits,
        Clarify clarify => clarify.Candidates,
        NoAnswer none => none.NearMisses,
        _ => [],
    };

    private IEnumerable<NearItem> NearestThen(List<AskedText> asked)
    {
        var items = index.Current?.Items ?? [];
        return asked.SelectMany(one => one.Nearest.Take(1)).CountBy(id => id, StringComparer.Ordinal)
            .OrderByDescending(one => one.Value).ThenBy(one => one.Key, StringComparer.Ordinal)
            .Select(one => items.FirstOrDefault(item => item.Id == one.Key)).OfType<KnowledgeItem>().Select(Near);
    }
}
