using Boras.Bot.Search.Analysis;
using Lucene.Net.Analysis.Core;

namespace Boras.Bot.Search.Tests.Analysis;

public sealed class AnalyzerTermsTests : IDisposable
{
    private readonly SimpleAnalyzer _analyzer = new(FieldAnalyzer.Version);

    [Fact]
    public void Terms_Text_GivesTermsInOrderWithTheirPlaces() =>
        Assert.Equal([new Term("glas", 0, 4), new Term("och", 6, 3), new Term("glas", 10, 4)], _analyzer.Terms("", "Glas, och GLAS."));

    [Theory]
    [InlineData("")]
    [InlineData(" ... ")]
    public void Terms_NoWords_GivesNone(string text) => Assert.Empty(_analyzer.Terms("", text));

    public void Dispose() => _analyzer.Dispose();
}
