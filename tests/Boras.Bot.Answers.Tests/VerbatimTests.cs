using System.Security.Cryptography;
using System.Text;
using Boras.Bot.Knowledge.Items;
using Boras.Bot.Search;
using Boras.Bot.Search.Indexing;

namespace Boras.Bot.Answers.Tests;

/// <summary>Every passage is in the city's text, character for character.</summary>
public sealed class VerbatimTests
{
    private static readonly string Root = Path.Combine(Desk.Root, "knowledge");
    private static readonly SearchIndex Index = Build();

    public static TheoryData<string> Ids => [.. Index.Items.Select(item => item.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Passage_OfEveryItem_IsVerbatimInItsSource(string id)
    {
        var item = Index.Items.Single(item => item.Id == id);
        var file = File.ReadAllText(Path.Combine(Root, id + ".md"));
        var hits = Index.Search(item.Title, limit: 100).Append(Index.Show(item)).Where(hit => hit.Item.Id == id).ToList();

        Assert.All(hits, hit =>
        {
            Assert.Equal(hit.Passage.Text, item.Text.Substring(hit.Passage.Source.Start, hit.Passage.Source.Length));
            // A meeting's place stands in the head of the file, under a word of the bot's own.
            Assert.All(Lines(hit.Passage.Text, item), line => Assert.Contains(line, file, StringComparison.Ordinal));
        });
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(item.Text))), item.TextHash);
    }

    private static IEnumerable<string> Lines(string passage, KnowledgeItem item) =>
        passage.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => item.Kind == ItemKind.Meeting ? line.Replace("Plats: ", "", StringComparison.Ordinal) : line);

    private static SearchIndex Build()
    {
        var live = new LiveIndex(Root, new SearchOptions());
        live.Reload();
        return live.Current!;
    }
}
