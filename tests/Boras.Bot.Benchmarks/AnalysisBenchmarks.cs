using BenchmarkDotNet.Attributes;
using Boras.Bot.Search;
using Boras.Bot.Search.Indexing;

namespace Boras.Bot.Benchmarks;

/// <summary>What analysing a question costs: against an empty index nothing else is left of a search.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class AnalysisBenchmarks : IDisposable
{
    private readonly SearchIndex _index =
        SearchIndex.Build(MadeUpKnowledge.Items(1), MadeUpKnowledge.WordLists, new SearchOptions());

    [Benchmark(OperationsPerInvoke = 12)]
    public int Questions() => MadeUpKnowledge.QuestionsAnew().Sum(question => _index.Search(question, limit: 1).Count);

    public void Dispose()
    {
        _index.Dispose();
        GC.SuppressFinalize(this);
    }
}
