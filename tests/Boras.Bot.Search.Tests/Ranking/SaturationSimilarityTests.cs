using Boras.Bot.Search.Ranking;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Boras.Bot.Search.Tests.Ranking;

public sealed class SaturationSimilarityTests
{
    private const float K1 = 1.2f;

    [Fact]
    public void Score_ShorterField_IsHigher()
    {
        var scores = Scores(b: 0.75f, Text("glas", 1, 5), Text("glas", 1, 6), Text("glas", 1, 50));

        Assert.True(scores[0] > scores[1]);
        Assert.True(scores[1] > scores[2]);
    }

    [Fact]
    public void Score_WithoutLengthWeight_IsTheSameForEveryLength() =>
        Assert.Single(Scores(b: 0, Text("glas", 1, 5), Text("glas", 1, 500)).Distinct());

    [Fact]
    public void Score_RepeatedWord_RisesEverLessAndStaysBelowOne()
    {
        var scores = Scores(b: 0, Text("glas", 1, 100), Text("glas", 2, 100), Text("glas", 3, 100), Text("glas", 100, 100));

        Assert.Equal(1 / (1 + K1), scores[0], 5);
        Assert.Equal(2 / (2 + K1), scores[1], 5);
        Assert.True(scores[1] - scores[0] > scores[2] - scores[1]);
        Assert.InRange(scores[3], scores[2], 1);
    }

    [Fact]
    public void Score_AverageLength_IsTheFormulaWithoutLength() =>
        Assert.Equal(1 / (1 + K1), Scores(b: 0.75f, Text("glas", 1, 10), Text("glas", 1, 5), Text("glas", 1, 15))[0], 5);

    [Fact]
    public void Score_RarityOfTheWord_DoesNotCount()
    {
        var rare = Scores(b: 0.75f, "glas här", "papper där", "batteri där");
        var common = Scores(b: 0.75f, "glas här", "glas där", "glas där");

        Assert.Equal(rare[0], common[0], 5);
    }

    [Theory]
    [InlineData(100, 101, true)]
    [InlineData(100, 120, false)]
    [InlineData(1_000, 1_100, false)]
    [InlineData(3_200, 50_000, true)]
    public void Score_LongFields_AreToldApartInSteps(int length, int longer, bool same)
    {
        var scores = Scores(b: 0.75f, Text("glas", 1, length), Text("glas", 1, longer));

        Assert.Equal(same, scores[0] == scores[1]);
        Assert.All(scores, score => Assert.InRange(score, 0, 1));
    }

    private static string Text(string word, int times, int length) =>
        string.Concat(Enumerable.Repeat(word + ' ', times)) + string.Concat(Enumerable.Repeat("fyllnad ", length - times));

    private static float[] Scores(float b, params string[] texts)
    {
        var similarity = new SaturationSimilarity(_ => (K1, b));
        using var analyzer = new WhitespaceAnalyzer(LuceneVersion.LUCENE_48);
        using var directory = new RAMDirectory();
        using (var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer) { Similarity = similarity }))
        {
            foreach (var text in texts)
            {
                writer.AddDocument([new TextField("text", text, Field.Store.NO)]);
            }

            writer.ForceMerge(1);
        }

        using var reader = DirectoryReader.Open(directory);
        var hits = new IndexSearcher(reader) { Similarity = similarity }.Search(new TermQuery(new Term("text", "glas")), texts.Length);
        return [.. hits.ScoreDocs.OrderBy(hit => hit.Doc).Select(hit => hit.Score)];
    }
}
