using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Boras.Bot.Search.Analysis;

/// <summary>Replaces each word by the terms that <paramref name="terms"/> gives for it, all at the word's position; a word without terms is left out.</summary>
internal sealed class WordFilter(TokenStream input, Func<string, string[]> terms) : TokenFilter(input)
{
    private ICharTermAttribute? _word;
    private IPositionIncrementAttribute? _position;
    private string[] _terms = [];
    private int _next;

    /// <inheritdoc/>
    public override bool IncrementToken()
    {
        _word ??= AddAttribute<ICharTermAttribute>();
        _position ??= AddAttribute<IPositionIncrementAttribute>();
        if (_next < _terms.Length)
        {
            // The other attributes stay as they are: every term keeps the offsets of its word.
            _position.PositionIncrement = 0;
            _word.SetEmpty().Append(_terms[_next++]);
            return true;
        }

        var skipped = 0;
        do
        {
            if (!m_input.IncrementToken())
            {
                return false;
            }

            skipped += _position.PositionIncrement;
            _terms = terms(_word.ToString());
        }
        while (_terms.Length == 0);

        _next = 1;
        _position.PositionIncrement = skipped;
        _word.SetEmpty().Append(_terms[0]);
        return true;
    }

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        (_terms, _next) = ([], 0);
    }
}
