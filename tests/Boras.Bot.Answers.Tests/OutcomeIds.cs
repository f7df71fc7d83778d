using Boras.Bot.Answers.Outcomes;

namespace Boras.Bot.Answers.Tests;

/// <summary>The ids in an outcome.</summary>
internal static class OutcomeIds
{
    public static IReadOnlyList<string> Ids(this Outcome outcome) => outcome switch
    {
        Answered answered => [.. answered.Hits.Select(hit => hit.Item.Id)],
        Clarify clarify => [.. clarify.Candidates.Select(hit => hit.Item.Id)],
        NoAnswer none => [.. none.NearMisses.Select(hit => hit.Item.Id)],
        _ => [],
    };
}
