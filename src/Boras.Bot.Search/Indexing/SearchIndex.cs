using Boras.Bot.Knowledge.Items;
using Boras.Bot.Search.Analysis;
using Boras.Bot.Search.Passages;
using Boras.Bot.Search.Ranking;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;

namespace Boras.Bot.Search.Indexing;

/// <summary>An index in memory over a fixed set of items; safe for many questions at once.</summary>
public sealed class SearchIndex : IDisposable
{
    private readonly RAMDirectory _directory;
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;
    private readonly SwedishTextAnalyzer _analyzer;
    private readonly SearchOptions _options;
    private readonly KnowledgeItem[] _items;

    private SearchIndex(KnowledgeItem[] items, SwedishTextAnalyzer analyzer, RAMDirectory directory, SearchOptions options)
    {
        (_items, _analyzer, _directory, _options) = (items, analyzer, directory, options);
        _reader = DirectoryReader.Open(directory);
        _searcher = new IndexSearcher(_reader);
    }

    /// <summary>Number of items in the index.</summary>
    public int Count => _items.Length;

    /// <summary>The items in the index, ordered by id.</summary>
    public IReadOnlyList<KnowledgeItem> Items => _items;

    /// <summary>Builds an index; the same items give the same ranks and scores in whatever order they come.</summary>
    public static SearchIndex Build(IEnumerable<KnowledgeItem> items, SearchOptions options)
    {
        // Lucene breaks ties by document number: numbering by id makes ranks independent of the order of files.
        KnowledgeItem[] ordered = [.. items.OrderBy(item => item.Id, StringComparer.Ordinal)];
        var analyzer = new SwedishTextAnalyzer();
        var directory = new RAMDirectory();
        using (var writer = new IndexWriter(directory, new IndexWriterConfig(SwedishTextAnalyzer.Version, analyzer)))
        {
            foreach (var item in ordered)
            {
                writer.AddDocument(ToDocument(item));
            }

            writer.ForceMerge(1);
        }

        return new SearchIndex(ordered, analyzer, directory, options);
    }

    /// <summary>The best items for <paramref name="question"/>, best first, ties by id; none when no content word matches.</summary>
    public IReadOnlyList<SearchHit> Search(string question, int limit)
    {
        var terms = _analyzer.Terms(question).Select(term => term.Text).Distinct().ToList();
        if (terms.Count == 0)
        {
            return [];
        }

        var weights = terms.ToDictionary(term => term, Rarity, StringComparer.Ordinal);
        var total = weights.Values.Sum();
        return [.. _searcher.Search(Query(terms), limit).ScoreDocs.Select(hit => ToHit(hit, weights, total))];
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _reader.Dispose();
        _directory.Dispose();
        _analyzer.Dispose();
    }

    private static Document ToDocument(KnowledgeItem item)
    {
        var document = new Document { new TextField(FieldNames.Question, item.Title, Field.Store.NO) };
        foreach (var alternate in item.Alternates)
        {
            document.Add(new TextField(FieldNames.Question, alternate, Field.Store.NO));
        }

        document.Add(new TextField(FieldNames.Answer, item.Text, Field.Store.NO));
        return document;
    }

    private BooleanQuery Query(List<string> terms)
    {
        var query = new BooleanQuery();
        foreach (var term in terms)
        {
            query.Add(TermQuery(FieldNames.Question, term, _options.QuestionWeight), Occur.SHOULD);
            query.Add(TermQuery(FieldNames.Answer, term, _options.AnswerWeight), Occur.SHOULD);
        }

        return query;
    }

    private static TermQuery TermQuery(string field, string term, float weight) =>
        new(new Lucene.Net.Index.Term(field, term)) { Boost = weight };

    private SearchHit ToHit(ScoreDoc hit, Dictionary<string, double> weights, double total)
    {
        var item = _items[hit.Doc];
        var words = string.Join('\n', [item.Title, item.Text, .. item.Alternates]);
        var covered = _analyzer.Terms(words).Select(term => term.Text).Distinct().Sum(term => weights.GetValueOrDefault(term));
        return new SearchHit(
            item, hit.Score, covered / total, PassageFinder.Find(item.Text, _analyzer, weights, _options.PassageLength));
    }

    // Inverse document frequency as in BM25; a word the index lacks weighs the most.
    private double Rarity(string term)
    {
        var frequency = Math.Max(
            _reader.DocFreq(new Lucene.Net.Index.Term(FieldNames.Question, term)),
            _reader.DocFreq(new Lucene.Net.Index.Term(FieldNames.Answer, term)));
        return Math.Log(1 + ((_items.Length - frequency + 0.5) / (frequency + 0.5)));
    }
}
