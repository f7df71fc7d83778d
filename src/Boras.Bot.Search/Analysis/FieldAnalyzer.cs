using Boras.Bot.Search.Lexicon;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Util;

namespace Boras.Bot.Search.Analysis;

/// <summary>Analyses a field in the form that its name ends with.</summary>
internal sealed class FieldAnalyzer(WordForms forms) : Analyzer(PER_FIELD_REUSE_STRATEGY)
{
    public const LuceneVersion Version = LuceneVersion.LUCENE_48;

    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var kind = TermKinds.Of(fieldName);
        var tokenizer = new StandardTokenizer(Version, reader);
        TokenStream stream = new LowerCaseFilter(Version, tokenizer);
        return new TokenStreamComponents(
            tokenizer, kind == TermKind.Word ? stream : new WordFilter(stream, word => forms.Terms(kind, word)));
    }
}
