using Boras.Bot.Search.Lexicon;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.NGram;
using Lucene.Net.Analysis.Snowball;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Util;

namespace Boras.Bot.Search.Analysis;

/// <summary>Analyses a field as its name ends: words as they are, stems, compound parts or character n-grams.</summary>
internal sealed class FieldAnalyzer(WordForms forms) : Analyzer(PER_FIELD_REUSE_STRATEGY)
{
    public const LuceneVersion Version = LuceneVersion.LUCENE_48;

    /// <summary>Length of a character n-gram, in characters.</summary>
    public const int GramLength = 4;

    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var tokenizer = new StandardTokenizer(Version, reader);
        TokenStream stream = new LowerCaseFilter(Version, tokenizer);
        stream = TermKinds.Of(fieldName) switch
        {
            TermKind.Stem => new WordFilter(stream, forms.Stems),
            TermKind.Part => new WordFilter(stream, forms.Parts),
            TermKind.Folded => new ASCIIFoldingFilter(new SnowballFilter(stream, new Lucene.Net.Tartarus.Snowball.Ext.SwedishStemmer())),
            TermKind.Gram => new NGramTokenFilter(Version, new ASCIIFoldingFilter(stream), GramLength, GramLength),
            _ => stream,
        };
        return new TokenStreamComponents(tokenizer, stream);
    }
}
