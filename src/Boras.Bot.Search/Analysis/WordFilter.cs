using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Boras.Bot.Search.Analysis;

/// <summary>Replaces each word by the terms that a function gives for it, all at the word's position; a word without terms is left out.</summary>
internal sealed class WordFilter : TokenFilter
{
    private readonly Func<string, string[]> _termsOf;
    private readonly ICharTermAttribute _word;
    private readonly IPositionIncrementAttribute _position;
    private string[] _terms = [];
    private int _next;

    /// <param name="input">The words, in lower case.</param>
    /// <param name="terms">The terms of a word.</param>
    public WordFilter(TokenStream input, Func<string, string[]> terms)
        : base(input)
    {
        _termsOf = terms;
        _word = AddAttribute<ICharTermAttribute>();
        _position = AddAttribute<IPositionIncrementAttribute>();
    }

    /// <inheritdoc/>
    public override bool IncrementToken()
    {
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
            _terms = _termsOf(_word.ToString());
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
