using BenchmarkDotNet.Attributes;
using Boras.Bot.Knowledge.Items;
using Boras.Bot.Search;
using Boras.Bot.Search.Indexing;

namespace Boras.Bot.Benchmarks;

/// <summary>Building the index, with all features and without compounds and lemmas.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class BuildBenchmarks
{
    private List<KnowledgeItem> _items = [];

    [Params(200, 10_000)]
    public int Documents { get; set; }

    [GlobalSetup]
    public void MakeItems() => _items = MadeUpKnowledge.Items(Documents);

    [Benchmark(Baseline = true)]
    public int AllFeatures() => Build(new SearchOptions());

    [Benchmark]
    public int WithoutLexicon() => Build(new SearchOptions { Compounds = false, Lemmas = false });

    private int Build(SearchOptions options)
    {
        using var index = SearchIndex.Build(_items, MadeUpKnowledge.WordLists, options);
        return index.Count;
    }
}
