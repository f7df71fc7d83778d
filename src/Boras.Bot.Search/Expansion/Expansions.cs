using System.Collections.Concurrent;
using Boras.Bot.Knowledge.WordLists;
using Boras.Bot.Search.Analysis;
using Boras.Bot.Search.Lexicon;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Snowball;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Tartarus.Snowball.Ext;

namespace Boras.Bot.Search.Expansion;

/// <summary>What else to look for than the words of the question: synonyms in Swedish, glossaries from other languages.</summary>
internal sealed class Expansions : IDisposable
{
    private readonly WordForms _forms;
    private readonly FieldAnalyzer _words;
    private readonly Analyzer _english = Analyzer.NewAnonymous((_, reader) =>
    {
        var tokenizer = new StandardTokenizer(FieldAnalyzer.Version, reader);
        TokenStream stream = new LowerCaseFilter(FieldAnalyzer.Version, new EnglishPossessiveFilter(FieldAnalyzer.Version, tokenizer));
        return new TokenStreamComponents(tokenizer, new PorterStemFilter(stream));
    });

    private readonly Analyzer _finnish = Analyzer.NewAnonymous((_, reader) =>
    {
        var tokenizer = new StandardTokenizer(FieldAnalyzer.Version, reader);
        return new TokenStreamComponents(
            tokenizer, new SnowballFilter(new LowerCaseFilter(FieldAnalyzer.Version, tokenizer), new FinnishStemmer()));
    });

    private readonly ConcurrentDictionary<string, string[]> _targets = new(StringComparer.Ordinal);
    private readonly PhraseTable _synonyms;
    private readonly Dictionary<string, (Analyzer Analyzer, PhraseTable Table)> _glossaries;

    public Expansions(KnowledgeWords words, WordForms forms)
    {
        (_forms, _words) = (forms, new FieldAnalyzer(forms));
        _synonyms = new PhraseTable(words.Synonyms, Stems);
        _glossaries = new(StringComparer.Ordinal)
        {
            ["en"] = (_english, new PhraseTable(words.English, phrase => Terms(_english, phrase))),
            ["fi"] = (_finnish, new PhraseTable(words.Finnish, phrase => Terms(_finnish, phrase))),
        };
    }

    /// <summary>Synonyms for the words of a Swedish question.</summary>
    /// <param name="words">The words of the question, in lower case.</param>
    public IEnumerable<(int Start, int Length, IReadOnlyList<string> Targets)> Synonyms(IReadOnlyList<string> words) =>
        _synonyms.Match([.. words.Select(word => _forms.Stem(word))]);

    /// <summary>Swedish words for the words of a question in <paramref name="language"/>; none when there is no glossary.</summary>
    public IEnumerable<(int Start, int Length, IReadOnlyList<string> Targets)> Translations(IReadOnlyList<string> words, string language) =>
        _glossaries.TryGetValue(language, out var glossary)
            ? glossary.Table.Match([.. words.Select(word => Terms(glossary.Analyzer, word) is [var term, ..] ? term : word)])
            : [];

    /// <summary>The words of a synonym or a translation, in lower case.</summary>
    public string[] Words(string phrase) => _targets.GetOrAdd(phrase, text => Terms(_words, text));

    public void Dispose()
    {
        _words.Dispose();
        _english.Dispose();
        _finnish.Dispose();
    }

    private static string[] Terms(Analyzer analyzer, string phrase) => [.. analyzer.Terms(TermKinds.Name("", TermKind.Word), phrase).Select(term => term.Text)];

    private string[] Stems(string phrase) => [.. Terms(_words, phrase).Select(word => _forms.Stem(word))];
}
