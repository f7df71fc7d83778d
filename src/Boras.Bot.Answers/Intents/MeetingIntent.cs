using System.Text.RegularExpressions;
using Boras.Bot.Knowledge.Items;
using Boras.Bot.Search.Ranking;

namespace Boras.Bot.Answers.Intents;

/// <summary>Asks when or where a committee meets, or which meetings there are.</summary>
internal static partial class MeetingIntent
{
    // How much of the committee's name must be in the question.
    private const double LeastName = 0.6;

    /// <summary>The meetings asked for among <paramref name="hits"/>, the soonest first; empty when the question isn't about one.</summary>
    public static IReadOnlyList<SearchHit> Find(string question, IReadOnlyList<SearchHit> hits)
    {
        if (!Cue().IsMatch(question) || Other().IsMatch(question))
        {
            return [];
        }

        var meetings = hits.Where(hit => hit.Item.Kind == ItemKind.Meeting).ToList();
        var named = meetings.Where(hit => hit.Evidence.Reverse >= LeastName).ToList();
        var best = named.Count == 0 ? 0 : named.Max(hit => hit.Evidence.Reverse);
        return [.. named.Where(hit => hit.Evidence.Reverse >= best).OrderBy(hit => hit.Item.Starts ?? DateTime.MaxValue).ThenBy(hit => hit.Item.Id, StringComparer.Ordinal)];
    }

    [GeneratedRegex(
        @"möte|mote[tn]?\b|samman?träd|träffa|traffa|möts\b|hålls|håller|sessionssal|\bsal\b|\bplats|\blokal|\badress|\bnästa\b|\bnär\b|\bnar\b|\bvar\b|\btid\b|\bmeet|\bwhere\b|\bwhen\b|\bnext\b|kokou|kokoontu|\bmissä\b|\bmilloin\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Cue();

    // About the committee or what it did, which no calendar tells.
    [GeneratedRegex(
        @"\b(vilka|vem|vems|varför|hur många|hur mycket|hur blir|vad (gör|är|tyckte|sa|bestämde))\b|beslut|protokoll|dagordning|handling(ar)?\b|ledamot|ledamöter|ordförande|diskuter|prata|debatt|kostar|\b(who|why|how many|decid|decision|minutes|agenda)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Other();
}
