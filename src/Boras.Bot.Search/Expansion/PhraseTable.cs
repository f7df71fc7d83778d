using Boras.Bot.Knowledge.WordLists;

namespace Boras.Bot.Search.Expansion;

/// <summary>Finds the rules of a word list that fit the words of a question, phrases of up to four words included.</summary>
internal sealed class PhraseTable
{
    private const int LongestPhrase = 4;
    private readonly Dictionary<string, List<string>> _rules = new(StringComparer.Ordinal);

    /// <summary>Indexes a word list by the terms of its left sides.</summary>
    /// <param name="list">The word list.</param>
    /// <param name="terms">The terms of a phrase, one for each word that counts; the same as for questions.</param>
    public PhraseTable(WordList list, Func<string, IReadOnlyList<string>> terms)
    {
        foreach (var rule in list.Rules)
        {
            foreach (var from in rule.From)
            {
                var words = terms(from);
                if (words.Count is 0 or > LongestPhrase)
                {
                    continue;
                }

                var key = string.Join(' ', words);
                if (!_rules.TryGetValue(key, out var targets))
                {
                    _rules[key] = targets = [];
                }

                targets.AddRange(rule.To.Where(to => to != from && !targets.Contains(to)));
            }
        }
    }

    /// <summary>Every rule that fits at some place of <paramref name="terms"/>: first word, number of words, what to look for.</summary>
    public IEnumerable<(int Start, int Length, IReadOnlyList<string> Targets)> Match(IReadOnlyList<string> terms)
    {
        for (var start = 0; start < terms.Count; start++)
        {
            for (var length = Math.Min(LongestPhrase, terms.Count - start); length > 0; length--)
            {
                if (_rules.TryGetValue(string.Join(' ', terms.Skip(start).Take(length)), out var targets))
                {
                    yield return (start, length, targets);
                }
            }
        }
    }
}
