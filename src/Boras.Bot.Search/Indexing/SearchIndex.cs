using Boras.Bot.Knowledge.Items;
using Boras.Bot.Knowledge.WordLists;
using Boras.Bot.Search.Analysis;
using Boras.Bot.Search.Languages;
using Boras.Bot.Search.Lexicon;
using Boras.Bot.Search.Passages;
using Boras.Bot.Search.Ranking;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;

namespace Boras.Bot.Search.Indexing;

/// <summary>An index in memory over a fixed set of items; safe for many questions at once.</summary>
public sealed class SearchIndex : IDisposable
{
    // A turn reads the same few texts again and again, and so does who presses a button; more would only keep what strangers wrote.
    private const int MaxQuestions = 64;
    private const int MaxItems = 2_000;

    private readonly Remembered<string, List<Concept>> _read = new(MaxQuestions);
    private readonly Remembered<(string Question, int Limit), SearchHit[]> _found = new(MaxQuestions);
    private readonly Remembered<int, ItemWords> _words = new(MaxItems);
    private readonly RAMDirectory _directory;
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;
    private readonly FieldAnalyzer _analyzer;
    private readonly WordForms _forms;
    private readonly Vocabulary? _own;
    private readonly QuestionReader _questions;
    private readonly QueryBuilder _queries;
    private readonly EvidenceFinder _evidence;
    private readonly ContentTerms _content;
    private readonly SearchOptions _options;
    private readonly KnowledgeItem[] _items;

    private SearchIndex(
        KnowledgeItem[] items, Vocabulary vocabulary, Vocabulary? own, FieldAnalyzer analyzer, RAMDirectory directory, SearchOptions options)
    {
        (_items, _forms, _own, _analyzer, _directory, _options) = (items, vocabulary.Forms, own, analyzer, directory, options);
        _reader = DirectoryReader.Open(directory);
        _searcher = new IndexSearcher(_reader) { Similarity = Similarity(options) };
        var terms = new IndexTerms(_reader);
        var statistics = new IndexStatistics(_reader, terms);
        _questions = new QuestionReader(analyzer, _forms, vocabulary.Expansions, statistics, options);
        _content = new ContentTerms(analyzer, _forms, statistics, options);
        _queries = new QueryBuilder(new TermQueries(terms), options);
        _evidence = new EvidenceFinder(terms, _questions, analyzer);
    }

    /// <summary>Number of items in the index.</summary>
    public int Count => _items.Length;

    /// <summary>The items in the index, ordered by id.</summary>
    public IReadOnlyList<KnowledgeItem> Items => _items;

    /// <summary>Builds an index; the same items give the same ranks and scores in whatever order they come.</summary>
    public static SearchIndex Build(IEnumerable<KnowledgeItem> items, KnowledgeWords words, SearchOptions options)
    {
        var own = new Vocabulary(words, options);
        return Build(items, own, own, options);
    }

    /// <summary>As <see cref="Build(IEnumerable{KnowledgeItem}, KnowledgeWords, SearchOptions)"/>, with a vocabulary that outlives the index.</summary>
    internal static SearchIndex Build(IEnumerable<KnowledgeItem> items, Vocabulary vocabulary, SearchOptions options) => Build(items, vocabulary, own: null, options);

    /// <summary>The best items for <paramref name="question"/>, best first, ties by id; none when no content word matches.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is not positive.</exception>
    public IReadOnlyList<SearchHit> Search(string question, int limit)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit);
        return _found.Get((question, limit), asked => Find(asked.Question, asked.Limit));
    }

    /// <summary>Number of content words in <paramref name="question"/>, found or not, without those that are in any text.</summary>
    public int ContentWords(string question) =>
        Read(question).Count(concept => concept is { IsContent: true, IsCommon: false });

    /// <summary>What <paramref name="text"/> speaks of, whether items do or not: two texts that ask the same share most of it.</summary>
    public IReadOnlyList<ContentTerm> ContentTerms(string text) => _content.Of(text);

    /// <summary>An item as a hit without a question, for lists of items: its passage is the beginning of its text.</summary>
    public SearchHit Show(KnowledgeItem item) => new(item, score: 0, () => PassageFinder.Find(item.Text, [], _options.PassageLength), () => Evidence.None);

    /// <summary>Why <paramref name="hit"/> scored for <paramref name="question"/>: every match of every word, the best first.</summary>
    public IReadOnlyList<MatchExplanation> Explain(string question, SearchHit hit)
    {
        var concepts = Read(question);
        var document = Array.IndexOf(_items, hit.Item);
        return [.. _queries.Parts(concepts)
            .Select(part => part.Match with { Score = _searcher.Explain(part.Query, document) is { IsMatch: true } found ? found.Value : 0 })
            .Where(match => match.Score > 0)
            .OrderByDescending(match => match.Score)];
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _reader.Dispose();
        _directory.Dispose();
        _analyzer.Dispose();
        _own?.Dispose();
    }

    private static SearchIndex Build(IEnumerable<KnowledgeItem> items, Vocabulary vocabulary, Vocabulary? own, SearchOptions options)
    {
        // Lucene breaks ties by document number: numbering by id makes ranks independent of the order of files.
        KnowledgeItem[] ordered = [.. items.OrderBy(item => item.Id, StringComparer.Ordinal)];
        var analyzer = new FieldAnalyzer(vocabulary.Forms);
        var directory = new RAMDirectory();
        var config = new IndexWriterConfig(FieldAnalyzer.Version, analyzer) { Similarity = Similarity(options) };
        using (var writer = new IndexWriter(directory, config))
        {
            foreach (var item in ordered)
            {
                writer.AddDocument(ItemDocument.Of(item));
            }

            writer.ForceMerge(1);
        }

        return new SearchIndex(ordered, vocabulary, own, analyzer, directory, options);
    }

    private static SaturationSimilarity Similarity(SearchOptions options) => new(
        field => field.StartsWith(FieldNames.Answer, StringComparison.Ordinal)
            ? (options.AnswerSaturation, options.AnswerLengthWeight)
            : (options.QuestionSaturation, options.QuestionLengthWeight));

    private List<Concept> Read(string question) => _read.Get(question, text => _questions.Read(text, LanguageDetector.Detect(text)));

    private SearchHit[] Find(string question, int limit)
    {
        var concepts = Read(question);
        if (concepts.Count == 0 || _items.Length == 0)
        {
            return [];
        }

        var matcher = new Lazy<WordMatcher>(() => new WordMatcher(concepts, _forms));
        return Array.ConvertAll(_searcher.Search(_queries.Build(concepts), limit).ScoreDocs, hit => Hit(hit, concepts, matcher));
    }

    private SearchHit Hit(ScoreDoc hit, List<Concept> concepts, Lazy<WordMatcher> matcher)
    {
        var item = _items[hit.Doc];
        var words = new Lazy<ItemWords>(() => _words.Get(hit.Doc, _ => new ItemWords(item, _analyzer, _forms)));
        var matches = new Lazy<List<WordMatch>>(() => matcher.Value.Matches(words.Value.Text));
        return new SearchHit(
            item, hit.Score, () => PassageFinder.Find(item.Text, matches.Value, _options.PassageLength), () => _evidence.Find(concepts, item, words.Value, matches.Value));
    }
}
