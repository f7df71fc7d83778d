using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Sv;
using Lucene.Net.Analysis.Util;

namespace Boras.Bot.Search.Analysis;

/// <summary>Words that carry no content of their own: Lucene's Swedish and English lists and what questions begin with.</summary>
internal static class FunctionWords
{
    // Lucene's lists are made for running text and lack what people open a question with.
    private const string QuestionWords =
        "vad var när hur vem vilka vilken vilket varför finns får kan ska vill går menas betyder innebär skillnaden " +
        "what where when how who why which do does did can could i my you your we our have has between difference about";

    /// <summary>The words, in lower case.</summary>
    public static CharArraySet Set { get; } = Build();

    private static CharArraySet Build()
    {
        var set = new CharArraySet(SwedishTextAnalyzer.Version, SwedishAnalyzer.DefaultStopSet, ignoreCase: false);
        set.UnionWith(EnglishAnalyzer.DefaultStopSet);
        set.UnionWith(QuestionWords.Split(' '));
        return set.AsReadOnly();
    }
}
