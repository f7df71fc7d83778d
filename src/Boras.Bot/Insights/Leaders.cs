namespace Boras.Bot.Insights;

/// <summary>The hearts of groups, found by the terms that they hold.</summary>
/// <param name="terms">Number of terms that there are.</param>
/// <param name="likeness">Least likeness to a leader, 0 to 1.</param>
internal sealed class Leaders(int terms, double likeness)
{
    private readonly List<TermVector> _leaders = [];
    private readonly List<int>[] _holders = new List<int>[terms];
    private readonly List<int> _seen = [];
    private int _question;

    /// <summary>Adds a leader and returns its number.</summary>
    public int Add(TermVector vector)
    {
        var number = _leaders.Count;
        _leaders.Add(vector);
        _seen.Add(0);
        foreach (var term in vector.Terms)
        {
            (_holders[term] ??= []).Add(number);
        }

        return number;
    }

    /// <summary>The leader most like the vector, the earlier of two alike; null when none is like it.</summary>
    public int? Nearest(TermVector vector)
    {
        _question++;
        (int? Leader, double Likeness) best = (null, likeness);
        foreach (var term in vector.Terms.Take(vector.Needed(likeness)))
        {
            foreach (var leader in _holders[term] ?? [])
            {
                if (_seen[leader] == _question)
                {
                    continue;
                }

                _seen[leader] = _question;
                var found = vector.Likeness(_leaders[leader]);
                if (found > best.Likeness || (found == best.Likeness && !(best.Leader <= leader)))
                {
                    best = (leader, found);
                }
            }
        }

        return best.Leader;
    }
}
