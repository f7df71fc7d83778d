using BenchmarkDotNet.Attributes;
using Boras.Bot.Search;
using Boras.Bot.Search.Indexing;

namespace Boras.Bot.Benchmarks;

/// <summary>Twelve questions against indexes of three sizes, one after the other and sixteen at once.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class QueryBenchmarks : IDisposable
{
    private const int Hits = 5;
    private const int AtOnce = 16;
    private SearchIndex? _index;

    [Params(200, 10_000, 100_000)]
    public int Documents { get; set; }

    [GlobalSetup]
    public void Build() =>
        _index = SearchIndex.Build(MadeUpKnowledge.Items(Documents), MadeUpKnowledge.WordLists, new SearchOptions());

    [Benchmark(Baseline = true, OperationsPerInvoke = 12)]
    public int OneByOne() => MadeUpKnowledge.QuestionsAnew().Sum(question => _index!.Search(question, Hits).Count);

    [Benchmark(OperationsPerInvoke = 12 * AtOnce)]
    public int SixteenAtOnce() => ParallelEnumerable.Range(0, AtOnce).WithDegreeOfParallelism(AtOnce)
        .Sum(_ => MadeUpKnowledge.QuestionsAnew().Sum(question => _index!.Search(question, Hits).Count));

    [GlobalCleanup]
    public void Dispose()
    {
        _index?.Dispose();
        GC.SuppressFinalize(this);
    }
}
