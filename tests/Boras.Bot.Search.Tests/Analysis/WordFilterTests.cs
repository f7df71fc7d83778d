using Boras.Bot.Search.Analysis;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.TokenAttributes;

namespace Boras.Bot.Search.Tests.Analysis;

public sealed class WordFilterTests : IDisposable
{
    private readonly Analyzer _analyzer = Analyzer.NewAnonymous((_, reader) =>
    {
        var tokenizer = new WhitespaceTokenizer(FieldAnalyzer.Version, reader);
        return new TokenStreamComponents(tokenizer, new WordFilter(tokenizer, word => word.Split('|')));
    });

    [Fact]
    public void IncrementToken_SeveralTerms_StandAtThePositionOfTheirWord()
    {
        var expected = new[] { ("a", 1, 0, 1), ("bb", 1, 2, 9), ("c", 0, 2, 9), ("dd", 0, 2, 9), ("e", 1, 11, 12) };

        Assert.Equal(expected, Read("a bb|c|dd  e"));
    }

    [Fact]
    public void IncrementToken_NoWords_GivesNone() => Assert.Empty(Read("   "));

    [Fact]
    public void Reset_AfterAStreamLeftHalfway_ForgetsTheRest()
    {
        using (var stream = _analyzer.GetTokenStream("", "a|b|c d"))
        {
            stream.Reset();
            Assert.True(stream.IncrementToken());
            stream.End();
        }

        Assert.Equal([("x", 1, 0, 3), ("y", 0, 0, 3)], Read("x|y"));
    }

    public void Dispose() => _analyzer.Dispose();

    private List<(string Term, int Increment, int Start, int End)> Read(string text)
    {
        var terms = new List<(string, int, int, int)>();
        using var stream = _analyzer.GetTokenStream("", text);
        var word = stream.GetAttribute<ICharTermAttribute>();
        var position = stream.AddAttribute<IPositionIncrementAttribute>();
        var offset = stream.GetAttribute<IOffsetAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            terms.Add((word.ToString(), position.PositionIncrement, offset.StartOffset, offset.EndOffset));
        }

        stream.End();
        return terms;
    }
}
