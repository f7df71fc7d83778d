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
    /// <param name="cancellationToken">Stops it.</param>
    public static IReadOnlyList<TextGroup> Of(
        IEnumerable<AskedText> asked, Func<string, IReadOnlyList<ContentTerm>> content, double likeness, CancellationToken cancellationToken = default)
    {
        var wordings = asked.GroupBy(one => Wording.Of(one.Text), StringComparer.Ordinal)
            .Select(same => new Wording(same.Key, [.. same]))
            .AsParallel().WithCancellation(cancellationToken).Select(wording => (Wording: wording, Terms: content(wording.Text).Where(term => term.Weight > 0).ToList()))
            .Where(one => one.Terms.Count > 0).Select(one => (Wording: one.Wording with { Terms = one.Terms.ConvertAll(term => term.Text) }, one.Terms)).AsSequential()
            .OrderByDescending(one => one.Wording.Asked.Count).ThenBy(one => one.Wording.Text, StringComparer.Ordinal).ToList();
        var numbers = wordings.SelectMany(one => one.Terms).CountBy(term => term.Text, StringComparer.Ordinal)
            .OrderBy(term => term.Value).ThenBy(term => term.Key, StringComparer.Ordinal)
            .Select((term, number) => (term.Key, number)).ToDictionary(StringComparer.Ordinal);
        var vectors = wordings.ConvertAll(one => new TermVector(
            [.. one.Terms.Select(term => (Term: numbers[term.Text], term.Weight)).OrderBy(term => term.Term)]));

        var leaders = new Leaders(numbers.Count, likeness);
        var first = vectors.ConvertAll(vector =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            return (Nearest: leaders.Nearest(vector) ?? (leaders.Add(vector), 1), Known: leaders.Count);
        });
        return [.. vectors.Select((vector, i) => (Leader: Latest(vector, first[i].Nearest, first[i].Known, leaders), Index: i))
            .GroupBy(one => one.Leader, one => one.Index)
            .Select(members => new TextGroup(CentralFirst([.. members.Select(i => (wordings[i].Wording, vectors[i]))])))
            .OrderByDescending(group => group.Asks).ThenBy(group => group.Wordings[0].Text, StringComparer.Ordinal)];
    }

    // Those that led before it joined have been asked.
    private static int Latest(TermVector vector, (int Leader, double Likeness) joined, int known, Leaders leaders) =>
        leaders.Nearest(vector, known) is { } later && later.Likeness > joined.Likeness ? later.Leader : joined.Leader;

    // Most like all the others together, each as often as it was asked.
    private static List<Wording> CentralFirst(List<(Wording Wording, TermVector Vector)> members)
    {
        var middle = new Dictionary<int, double>();
        foreach (var (wording, vector) in members)
        {
            for (var i = 0; i < vector.Terms.Length; i++)
            {
                middle[vector.Terms[i]] = middle.GetValueOrDefault(vector.Terms[i]) + (vector.Weights[i] * wording.Asked.Count);
            }
        }

        return [.. members
            .OrderByDescending(one => Along(middle, one.Vector))
            .ThenByDescending(one => one.Wording.Asked.Count).ThenBy(one => one.Wording.Text.Length).ThenBy(one => one.Wording.Text, StringComparer.Ordinal)
            .Select(one => one.Wording)];
    }

    private static double Along(Dictionary<int, double> middle, TermVector vector)
    {
        var sum = 0.0;
        for (var i = 0; i < vector.Terms.Length; i++)
        {
            sum += middle[vector.Terms[i]] * vector.Weights[i];
        }

        return sum;
    }
}
