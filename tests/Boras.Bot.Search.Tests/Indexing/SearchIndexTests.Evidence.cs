using Boras.Bot.Knowledge.Items;
using Boras.Bot.Knowledge.WordLists;
using Boras.Bot.Search.Indexing;
using Boras.Bot.Search.Ranking;

namespace Boras.Bot.Search.Tests.Indexing;

/// <summary>What speaks for a hit.</summary>
public sealed partial class SearchIndexTests
{
    [Fact]
    public void Evidence_Words_TellsWhichWordsTheItemHolds()
    {
        var evidence = Evidence("Hur många katter bor i Orsa?", Item("Hur många hundar bor i Orsa?", "Tre hundar."));

        Assert.Equal(["katter", "orsa"], evidence.Words.Select(word => word.Word));
        Assert.Equal([0, 1], evidence.Words.Select(word => word.Presence));
    }

    [Fact]
    public void Evidence_Phrasing_IsThatOfTheNearestAlternate()
    {
        var item = Item("Vad gäller för cyklar på torget?", "Cykla sakta.", "Får man parkera mopeden utanför stationen?");

        Assert.Equal(1, Evidence("får jag parkera mopeden utanför stationen", item).Phrasing, 6);
        Assert.InRange(Evidence("parkera moped", item).Phrasing, 0.5, 0.95);
        Assert.InRange(Evidence("Får cyklar parkera med mopeder och bussar och lastbilar?", item).Phrasing, 0.2, 0.7);
    }

    [Theory]
    [InlineData("Vem fick priset 2022?", 0)]
    [InlineData("Vem fick priset 2019?", 1)]
    [InlineData("Vem fick priset i mars, 12?", 0)]
    [InlineData("Which Swedish prize did Norrbygg get?", 0)]
    public void Evidence_YearThatTheItemLacks_IsAMissingName(string question, int missing) =>
        Assert.Equal(missing, Evidence(question, Item("Vilket företag fick priset 2022?", "Företaget Norrbygg fick priset 2022.")).MissingNames);

    [Fact]
    public void Evidence_WordWithDiacritics_IsNotTheOneWithout()
    {
        var evidence = Evidence("råttor i källaren", Item("Vad kallas råttor på engelska?", "De kallas rats."));

        Assert.Equal(0, evidence.Words.Single(word => word.Word == "källaren").Presence);
    }

    [Fact]
    public void ContentWords_Question_CountsThemFoundOrNot()
    {
        Assert.Equal(2, _town.ContentWords("Var hittar jag xyzzy och plugh?"));
        Assert.Equal(0, _town.ContentWords("Och vilka är det?"));
        Assert.Equal(0, _town.ContentWords(""));
    }

    private static KnowledgeItem Item(string title, string text, params string[] alternates) => new()
    {
        Id = title,
        Kind = ItemKind.Faq,
        Title = title,
        Url = "https://example.org/",
        Text = text,
        Alternates = alternates,
    };

    private static Evidence Evidence(string question, KnowledgeItem item)
    {
        using var index = SearchIndex.Build([item, Item("Vem äger bryggan?", "Bryggan ägs av byn.")], KnowledgeWords.Empty, new SearchOptions());
        return index.Search(question, 1)[0].Evidence;
    }
}
