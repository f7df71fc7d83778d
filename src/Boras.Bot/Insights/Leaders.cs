namespace Boras.Bot.Insights;

/// <summary>The hearts of groups, found by the terms that they hold.</summary>
/// <param name="terms">Number of terms that there are.</param>
/// <param name="likeness">Least likeness to a leader, 0 to 1.</param>
internal sealed class Leaders(int terms, double likeness)
{
    // So many leaders with the same term are told apart by others; without a bound a stranger could make each question cost as much as all.
    private const int MaxHolders = 1_000;

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

    /// <summary>Number of leaders.</summary>
    public int Count => _leaders.Count;

    /// <summary>The leader most like the vector, the earlier of two alike, and how like it is; null when none is like it.</summary>
    /// <param name="vector">The vector.</param>
    /// <param name="from">The first leader that is asked.</param>
    public (int Leader, double Likeness)? Nearest(TermVector vector, int from = 0)
    {
        _question++;
        (int Leader, double Likeness)? best = null;
        foreach (var term in vector.Terms[..vector.Needed(likeness)])
        {
            // The latest first: those before the first that is asked need not be looked at.
            var holders = _holders[term];
            var last = Math.Max(0, (holders?.Count ?? 0) - MaxHolders);
            for (var i = (holders?.Count ?? 0) - 1; i >= last && holders![i] >= from; i--)
            {
                var leader = holders[i];
                if (_seen[leader] == _question)
                {
                    continue;
                }

                _seen[leader] = _question;
                var found = vector.Likeness(_leaders[leader]);
                if (found >= likeness && (best is not { } other || found > other.Likeness || (found == other.Likeness && leader < other.Leader)))
                {
                    best = (leader, found);
                }
            }
        }

        return best;
    }
}
