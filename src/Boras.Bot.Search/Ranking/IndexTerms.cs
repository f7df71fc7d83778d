using Boras.Bot.Search.Analysis;
using Boras.Bot.Search.Indexing;
using Lucene.Net.Index;

namespace Boras.Bot.Search.Ranking;

/// <summary>Looks terms up in the index and remembers them: a question asks for hundreds, most of them asked for before.</summary>
internal sealed class IndexTerms(IndexReader reader)
{
    private const int MaxRemembered = 50_000;

    private readonly Remembered<(string Field, TermKind Kind, string Text), IndexTerm?> _known = new(MaxRemembered);

    /// <summary>The term; null when no item holds it.</summary>
    public IndexTerm? Find(string field, TermKind kind, string text) => _known.Get((field, kind, text), key =>
    {
        var term = new Lucene.Net.Index.Term(TermKinds.Name(key.Field, key.Kind), key.Text);
        var context = TermContext.Build(reader.Context, term);
        return context.DocFreq == 0 ? null : new IndexTerm(term, context);
    });
}
