using Boras.Bot.Search.Analysis;

namespace Boras.Bot.Insights;

/// <summary>Tells the wordings of a group with the words that enough people used: what fewer wrote, such as a name, may tell who they are.</summary>
internal sealed class SharedWords
{
    private const string LeftOut = "…";

    private readonly Func<string, IReadOnlyList<ContentTerm>> _content;
    private readonly HashSet<string> _shared;

    /// <param name="group">The group.</param>
    /// <param name="content">What a word speaks of.</param>
    /// <param name="least">Least number of askers of a word that is told.</param>
    public SharedWords(TextGroup group, Func<string, IReadOnlyList<ContentTerm>> content, int least)
    {
        _content = content;
        _shared = [.. group.Wordings
            .SelectMany(wording => wording.Terms, (wording, term) => (Term: term, wording.Asked))
            .GroupBy(one => one.Term, one => one.Asked, StringComparer.Ordinal)
            .Where(same => Askers.Count(same.SelectMany(asked => asked)) >= least)
            .Select(same => same.Key)];
    }

    /// <summary>The wording with … for every word that too few used; words without content stay.</summary>
    public string Tell(string wording)
    {
        List<string> told = [];
        foreach (var word in wording.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var isShared = _content(word).All(term => term.Weight <= 0 || _shared.Contains(term.Text));
            if (isShared || told is not [.., LeftOut])
            {
                told.Add(isShared ? word : LeftOut);
            }
        }

        return string.Join(' ', told);
    }
}
