using Boras.Bot.Search.Analysis;

namespace Boras.Bot.Insights;

/// <summary>Groups questions that ask the same, by what they speak of.</summary>
/// <remarks>
/// Leader clustering (Hartigan, Clustering Algorithms, 1975, chapter 3): the most asked wording leads; each of the others joins the leader it is
/// most like, or leads itself. Then each is asked once more, now that all leaders are known. Wordings are taken in an order of
/// their own and terms numbered by their frequency, so the same questions give the same groups in whatever order they come.
/// </remarks>
internal static class TextGroups
{
    /// <summary>The groups, the most asked first; questions without content are in none.</summary>
    /// <param name="asked">The questions.</param>
    /// <param name="content">What a text speaks of; called by several threads.</param>
    /// <param name="likeness">Least likeness to the leader, 0 to 1.</param>
    public static IReadOnlyList<TextGroup> Of(IEnumerable<AskedText> asked, Func<string, IReadOnlyList<ContentTerm>> content, double likeness)
    {
        var wordings = asked.GroupBy(one => Wording.Of(one.Text), StringComparer.Ordinal)
            .Select(same => new Wording(same.Key, [.. same]))
            .AsParallel().Select(wording => (Wording: wording, Terms: content(wording.Text).Where(term => term.Weight > 0).ToList()))
            .Where(one => one.Terms.Count > 0).AsSequential()
            .OrderByDescending(one => one.Wording.Asked.Count).ThenBy(one => one.Wording.Text, StringComparer.Ordinal).ToList();
        var numbers = wordings.SelectMany(one => one.Terms).CountBy(term => term.Text, StringComparer.Ordinal)
            .OrderBy(term => term.Value).ThenBy(term => term.Key, StringComparer.Ordinal)
            .Select((term, number) => (term.Key, number)).ToDictionary(StringComparer.Ordinal);
        var vectors = wordings.ConvertAll(one => new TermVector(
            [.. one.Terms.Select(term => (Term: numbers[term.Text], term.Weight)).OrderBy(term => term.Term)]));

        var leaders = new Leaders(numbers.Count, likeness);
        var leads = vectors.ConvertAll(vector => leaders.Nearest(vector) is null ? leaders.Add(vector) : (int?)null);
        return [.. vectors.Select((vector, i) => (Leader: leads[i] ?? leaders.Nearest(vector)!.Value, Index: i))
            .GroupBy(one => one.Leader, one => one.Index)
            .Select(members => new TextGroup(CentralFirst([.. members.Select(i => (wordings[i].Wording, vectors[i]))])))
            .OrderByDescending(group => group.Asks).ThenBy(group => group.Wordings[0].Text, StringComparer.Ordinal)];
    }

    // Most like all the others together, each as often as it was asked.
    private static List<Wording> CentralFirst(List<(Wording Wording, TermVector Vector)> members)
    {
        var middle = new Dictionary<int, double>();
        foreach (var (wording, vector) in members)
        {
            for (var i = 0; i < vector.Terms.Count; i++)
            {
                middle[vector.Terms[i]] = middle.GetValueOrDefault(vector.Terms[i]) + (vector.Weights[i] * wording.Asked.Count);
            }
        }

        return [.. members
            .OrderByDescending(one => one.Vector.Terms.Select((term, i) => middle[term] * one.Vector.Weights[i]).Sum())
            .ThenByDescending(one => one.Wording.Asked.Count).ThenBy(one => one.Wording.Text.Length).ThenBy(one => one.Wording.Text, StringComparer.Ordinal)
            .Select(one => one.Wording)];
    }
}
