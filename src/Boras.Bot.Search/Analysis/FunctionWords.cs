using Boras.Bot.Search.Lexicon;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Sv;
using Lucene.Net.Analysis.Util;

namespace Boras.Bot.Search.Analysis;

/// <summary>Words that carry no content of their own: Lucene's Swedish and English lists and what questions begin with.</summary>
internal static class FunctionWords
{
    // Lucene's lists are made for running text and lack what people open a question with.
    private const string SwedishQuestionWords =
        "va e ä o å vad var vart varifrån när hur vem vems vilka vilken vilket varför huruvida finns finnas får fick kan kunde kunna ska skall skulle " +
        "vill ville bör borde måste brukar behöver går gå gör göra gjort gäller funkar fungerar händer menas betyder innebär räknas undrar " +
        "skillnaden skillnad syftet många mycket någon något några nån nåt nåra vet veta undra undrade fundera funderar ja jo nej nä ok okej säga säger bli blir blev tack snälla hej " +
        "även också så sen sedan då nu där här ju väl egentligen alltså bara sig sin sitt sina mig dig er ert era vår vårt våra man " +
        "ar nar for fran pa far gar gor antal antalet bor hos mellan genom utan via innan medan eftersom eller samt både per typ annars dessutom däremot ändå istället " +
        "bland utanför innanför utöver förutom inom ovanför nedanför bakom framför bredvid trots enligt mot längs omkring ifall huruvida därför " +
        "således dvs liksom ganska väldigt jätte helt knappt ens fast stämmer skulle borde vore kunnat fått gått blivit varit gjorde ";

    private const string OtherQuestionWords =
        "what where when how who why which do does did can could i my you your we our have has between difference about " +
        "should would must may might shall am been being me us from than so there's any some much many please tell get got all whole what's who's where's how's it's i'm i've don't doesn't isn't won't one ones " +
        "mikä mitä missä milloin miten kuka miksi kuinka voi voiko onko ovat minun minä että " +
        // Words of German, Danish and Norwegian are often Swedish words; these are what stands between them.
        "ist sind ein eine einen einem einer das dem des und oder wie wo wann warum wer welche welcher welches ich sie wir kann können für mit von zu nicht zwischen " +
        "hva hvad hvem hvor hvordan hvorfor hvornår når hvilke hvilken hvilket jeg ikke og mellem mellom kan blir bliver";

    /// <summary>The Swedish ones, in lower case.</summary>
    public static CharArraySet Swedish { get; } = Build(SwedishQuestionWords, SwedishAnalyzer.DefaultStopSet);

    /// <summary>The Swedish ones as typed without å, ä and ö.</summary>
    public static CharArraySet Folded { get; } = Build(string.Join(' ', ((IEnumerable<string>)Swedish).Select(Folding.Fold)));

    /// <summary>Those of all languages that questions come in, in lower case.</summary>
    public static CharArraySet Set { get; } = Build(OtherQuestionWords, Swedish, EnglishAnalyzer.DefaultStopSet);

    private static CharArraySet Build(string words, params CharArraySet[] lists)
    {
        var set = new CharArraySet(FieldAnalyzer.Version, words.Split(' ', StringSplitOptions.RemoveEmptyEntries), ignoreCase: false);
        foreach (var list in lists)
        {
            set.UnionWith(list);
        }

        return set.AsReadOnly();
    }
}
