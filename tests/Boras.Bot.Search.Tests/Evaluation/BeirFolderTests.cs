using Boras.Bot.Search.Evaluation;

namespace Boras.Bot.Search.Tests.Evaluation;

public sealed class BeirFolderTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public BeirFolderTests()
    {
        _folder.Write("corpus.jsonl", "{\"_id\":\"d1\",\"title\":\"Glas\",\"text\":\"Här.\",\"metadata\":{}}\n\n{\"_id\":\"d2\"}\n");
        _folder.Write("queries.jsonl", "{\"_id\":\"q2\",\"text\":\"glas?\"}\n{\"_id\":\"q1\",\"text\":\"papper?\"}\n");
        _folder.Write("qrels/test.tsv", "query-id\tcorpus-id\tscore\nq1\td1\t2\nq1\td2\t1\nq2\td1\t0\n");
    }

    [Fact]
    public void Read_WholeFolder_GivesDocumentsQueriesAndGrades()
    {
        var collection = BeirFolder.Read(_folder.FullPath);

        Assert.Equal([("d1", "Glas", "Här."), ("d2", "", "")], collection.Corpus.Select(item => (item.Id, item.Title, item.Text)));
        Assert.Equal([new("q2", "glas?"), new("q1", "papper?")], collection.Queries);
        Assert.Equal(["q1"], collection.Qrels.Keys);
        Assert.Equal([("d1", 2), ("d2", 1)], collection.Qrels["q1"].Select(grade => (grade.Key, grade.Value)).Order());
    }

    [Theory]
    [InlineData("corpus.jsonl", "{\"_id\":\"d1\"}\n\n[]\n", 3)]
    [InlineData("corpus.jsonl", "{\"title\":\"utan id\"}\n", 1)]
    [InlineData("corpus.jsonl", "{\"_id\":7}\n", 1)]
    [InlineData("queries.jsonl", "{\"_id\":\"q1\"}\nglas\n", 2)]
    [InlineData("qrels/test.tsv", "query-id\tcorpus-id\tscore\nq1\td1\n", 2)]
    [InlineData("qrels/test.tsv", "query-id\tcorpus-id\tscore\nq1\td1\tmycket\n", 2)]
    public void Read_BrokenLine_NamesFileAndLine(string file, string text, int line)
    {
        var path = _folder.Write(file, text);

        var thrown = Assert.Throws<InvalidDataException>(() => BeirFolder.Read(_folder.FullPath));

        Assert.StartsWith($"{path}:{line}: ".Replace('/', Path.DirectorySeparatorChar), thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_EmptyLineInQrels_IsSkippedAsInTheOtherFiles()
    {
        _folder.Write("qrels/test.tsv", "query-id\tcorpus-id\tscore\nq1\td1\t1\n\n");

        Assert.Equal(["q1"], BeirFolder.Read(_folder.FullPath).Qrels.Keys);
    }

    [Fact]
    public void Read_MissingFile_Fails()
    {
        File.Delete(Path.Combine(_folder.FullPath, "queries.jsonl"));

        Assert.Throws<FileNotFoundException>(() => BeirFolder.Read(_folder.FullPath));
    }

    public void Dispose() => _folder.Dispose();
}
