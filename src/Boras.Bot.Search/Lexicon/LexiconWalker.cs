using Lucene.Net.Util.Fst;

namespace Boras.Bot.Search.Lexicon;

/// <summary>Looks words up in the lexicon; one walker serves one thread at a time.</summary>
internal sealed class LexiconWalker(SwedishLexicon lexicon)
{
    private readonly FST.Arc<J2N.Numerics.Int64> _arc = new();
    private readonly FST.BytesReader _reader = lexicon.Forms.GetBytesReader();

    /// <summary>The entry of <paramref name="form"/>, or null.</summary>
    public LexiconEntry? Find(ReadOnlySpan<char> form)
    {
        var output = Begin();
        foreach (var letter in form)
        {
            if (!Step(letter, ref output))
            {
                return null;
            }
        }

        return _arc.IsFinal ? Entry(output) : null;
    }

    /// <summary>
    /// Every form at the beginning of <paramref name="text"/>, shortest first, as its length and entry, added to
    /// <paramref name="found"/>. With <paramref name="before"/> the letter is read first and not counted.
    /// </summary>
    public void FindPrefixes(ReadOnlySpan<char> text, char? before, List<(int Length, LexiconEntry Entry)> found)
    {
        found.Clear();
        var output = Begin();
        if (before is { } letter && !Step(letter, ref output))
        {
            return;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (!Step(text[i], ref output))
            {
                return;
            }

            if (_arc.IsFinal)
            {
                found.Add((i + 1, Entry(output)));
            }
        }
    }

    private J2N.Numerics.Int64 Begin()
    {
        lexicon.Forms.GetFirstArc(_arc);
        return lexicon.Forms.Outputs.NoOutput;
    }

    private bool Step(char letter, ref J2N.Numerics.Int64 output)
    {
        if (lexicon.Forms.FindTargetArc(letter, _arc, _arc, _reader) is null)
        {
            return false;
        }

        output = lexicon.Forms.Outputs.Add(output, _arc.Output);
        return true;
    }

    private LexiconEntry Entry(J2N.Numerics.Int64 output) =>
        lexicon.Entries[lexicon.Forms.Outputs.Add(output, _arc.NextFinalOutput).ToInt32()];
}
