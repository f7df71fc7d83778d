using Boras.Bot.Knowledge.Items;
using Boras.Bot.Knowledge.WordLists;
using Boras.Bot.Search.Analysis;
using Boras.Bot.Search.Expansion;
using Boras.Bot.Search.Indexing;
using Boras.Bot.Search.Lexicon;
using Boras.Bot.Search.Ranking;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;

namespace Boras.Bot.Search.Tests.Ranking;

/// <summary>The parts of a search index, each to be tried alone.</summary>
internal sealed class RankingFixture : IDisposable
{
    private readonly RAMDirectory _directory = new();
    private readonly WordForms _forms;
    private readonly FieldAnalyzer _analyzer;
    private readonly DirectoryReader _reader;
    private readonly Expansions _expansions;
    private readonly IndexTerms _terms;
    private readonly KnowledgeItem[] _items;
    private readonly SearchOptions _options;

    public RankingFixture(IEnumerable<KnowledgeItem> items, KnowledgeWords words, SearchOptions? options = null)
    {
        _items = [.. items];
        _options = options ?? new SearchOptions();
        _forms = new WordForms(_options);
        _analyzer = new FieldAnalyzer(_forms);
        using (var writer = new IndexWriter(_directory, new IndexWriterConfig(FieldAnalyzer.Version, _analyzer) { Similarity = Similarity }))
        {
            foreach (var item in _items)
            {
                writer.AddDocument(ItemDocument.Of(item));
            }
        }

        _reader = DirectoryReader.Open(_directory);
        _expansions = new Expansions(words, _forms);
        _terms = new IndexTerms(_reader);
        Statistics = new IndexStatistics(_reader, _terms);
        Questions = new QuestionReader(_analyzer, _forms, _expansions, Statistics, _options);
    }

    public IndexStatistics Statistics { get; }

    public QuestionReader Questions { get; }

    // Every match in a field counts the same.
    private static SaturationSimilarity Similarity => new(_ => (0, 0));

    /// <summary>The score of each item that the concepts find.</summary>
    public Dictionary<string, float> Scores(params Concept[] concepts)
    {
        var searcher = new IndexSearcher(_reader) { Similarity = Similarity };
        return searcher.Search(new QueryBuilder(new TermQueries(_terms), _options).Build(concepts), 100).ScoreDocs.ToDictionary(hit => _items[hit.Doc].Id, hit => hit.Score);
    }

    public void Dispose()
    {
        _expansions.Dispose();
        _reader.Dispose();
        _analyzer.Dispose();
        _forms.Dispose();
        _directory.Dispose();
    }
}
