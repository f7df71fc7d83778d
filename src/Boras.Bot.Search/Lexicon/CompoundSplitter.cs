using Boras.Bot.Lexicon;

namespace Boras.Bot.Search.Lexicon;

/// <summary>Splits compounds into the parts that the word list allows: <c>avfalls|hämtning</c>, <c>förskole|avgift</c>.</summary>
/// <remarks>Fewest parts win, short parts cost extra; of equals the one with the longest last part.</remarks>
internal sealed class CompoundSplitter(LexiconWalker walker)
{
    private const int LongestWord = 80;
    private const int ShortestWord = 6;
    private const int ShortestLooseWord = 4;
    private const int PartCost = 10;
    private const int LooseCost = 4;
    private const int MaxCost = 80;

    private readonly List<(int Length, LexiconEntry Entry)> _found = [];
    private readonly int[] _cost = new int[LongestWord + 1];
    private readonly int[] _from = new int[LongestWord + 1];

    /// <summary>The parts as start and length, in order; empty when the word can't be split. Length 0 is never given.</summary>
    /// <param name="word">A word in lower case.</param>
    /// <param name="parts">Cleared and filled; a part may begin on the last letter of the one before it (<c>fall|lucka</c>).</param>
    public void Split(ReadOnlySpan<char> word, List<(int Start, int Length)> parts)
    {
        parts.Clear();
        if (word.Length is < ShortestWord or > LongestWord)
        {
            return;
        }

        Search(word);
        for (var end = word.Length; end > 0 && _cost[end] <= MaxCost;)
        {
            var (start, next) = Decode(_from[end]);
            parts.Insert(0, (start, end - start));
            end = next;
        }
    }

    // A part that begins on the letter before its place is kept as the complement.
    private static (int Start, int Next) Decode(int from) => from >= 0 ? (from, from) : (~from - 1, ~from);

    private void Search(ReadOnlySpan<char> word)
    {
        _cost.AsSpan(0, word.Length + 1).Fill(int.MaxValue);
        _cost[0] = 0;
        for (var start = 0; start < word.Length; start++)
        {
            if (_cost[start] == int.MaxValue)
            {
                continue;
            }

            walker.FindPrefixes(word[start..], before: null, _found);
            Relax(word.Length, start, start);
            if (start >= 2 && word[start - 1] == word[start - 2])
            {
                // Three equal consonants are written as two: fall + lucka is fallucka.
                walker.FindPrefixes(word[start..], word[start - 1], _found);
                Relax(word.Length, start, ~start);
            }
        }
    }

    private void Relax(int wordLength, int start, int from)
    {
        foreach (var (length, entry) in _found)
        {
            var end = start + length;
            if (start == 0 && end == wordLength || Cost(entry, start, end, wordLength) is not { } partCost)
            {
                continue;
            }

            var cost = _cost[start] + partCost;
            if (cost < _cost[end] || (cost == _cost[end] && end == wordLength && start < _from[end]))
            {
                (_cost[end], _from[end]) = (cost, from);
            }
        }
    }

    private static int? Cost(LexiconEntry entry, int start, int end, int wordLength)
    {
        var flagged = entry.May(end == wordLength ? CompoundPlace.End
            : start == 0 ? CompoundPlace.Begin : CompoundPlace.Begin | CompoundPlace.Middle);
        if (flagged)
        {
            return PartCost + ShortPartCost(end - start);
        }

        var loose = entry.May(end == wordLength ? CompoundPlace.Word : CompoundPlace.LooseBegin) && end - start >= ShortestLooseWord;
        return loose ? PartCost + LooseCost : null;
    }

    // Two- and three-letter parts are seldom meant: "inne|hål|l", "an|del".
    private static int ShortPartCost(int length) => length switch
    {
        1 => 100,
        2 => 9,
        3 => 4,
        _ => 0,
    };
}
