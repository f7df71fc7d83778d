using Boras.Bot.Knowledge.Checking;
using Boras.Bot.Knowledge.Items;
using Boras.Bot.Knowledge.Reading;
using Boras.Bot.Knowledge.WordLists;

namespace Boras.Bot.Knowledge.Tests;

/// <summary>The knowledge folder of this repository.</summary>
public sealed class RealKnowledgeTests
{
    private static readonly KnowledgeSnapshot Snapshot = KnowledgeFolder.Read(Path.Combine(Root(), "knowledge"));

    [Fact]
    public void Read_RealFolder_HasNoFault() => Assert.Empty(Snapshot.Faults);

    [Theory]
    [InlineData(ItemKind.Faq, 6)]
    [InlineData(ItemKind.News, 5)]
    [InlineData(ItemKind.Meeting, 5)]
    [InlineData(ItemKind.Contact, 1)]
    public void Read_RealFolder_HasEveryItemOfTheKind(ItemKind kind, int count) =>
        Assert.Equal(count, Snapshot.Items.Count(item => item.Kind == kind));

    [Fact]
    public void Read_TwoMeetingsOfOneCommittee_AreTwoItems()
    {
        var ids = Snapshot.Items.Where(item => item is { Kind: ItemKind.Meeting, Title: "Kommunstyrelsen" }).Select(item => item.Id);
        Assert.Equal(["meetings/kommunstyrelsen-1", "meetings/kommunstyrelsen-2"], ids);
    }

    [Fact]
    public void Read_BlankDates_StayNull() => Assert.All(Snapshot.Items, item =>
    {
        Assert.Null(item.Published);
        Assert.Null(item.Modified);
        Assert.Null(item.Fetched);
        Assert.Null(item.ValidUntil);
        Assert.Null(item.Starts);
    });

    [Fact]
    public void Read_BlankContact_StaysNullAndOutOfTheText()
    {
        var contact = Assert.Single(Snapshot.Items, item => item.Kind == ItemKind.Contact);
        Assert.Null(contact.Email);
        Assert.Null(contact.Phone);
        Assert.DoesNotContain("E-post", contact.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Telefon", contact.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ComplexProblems_KeepsTheStraightQuotes()
    {
        var item = Assert.Single(
            Snapshot.Items, item => item.Id == "faq/vad-ar-skillnaden-mellan-komplexa-och-komplicerade-problem");
        Assert.Contains("\"wicked problems\"", item.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_MeetingsWithoutTime_ShowThePlaceOnly() => Assert.All(
        Snapshot.Items.Where(item => item.Kind == ItemKind.Meeting),
        item => Assert.Equal($"Plats: {item.Place}", item.Text));

    [Fact]
    public void Read_EveryItem_IsSwedishWithAWholeAddress() => Assert.All(Snapshot.Items, item =>
    {
        Assert.Equal("sv", item.Language);
        Assert.StartsWith("https://www.boras.se/", item.Url, StringComparison.Ordinal);
    });

    [Fact]
    public void Words_Synonyms_ParseWithEnoughGroups() => Assert.True(Words(WordList.Synonyms).Rules.Count >= 200);

    [Theory]
    [InlineData(WordList.English, 1_500)]
    [InlineData(WordList.Finnish, 500)]
    public void Words_Glossary_ParsesWithEnoughWords(string name, int least) =>
        Assert.True(Words(name).Rules.SelectMany(rule => rule.From).Distinct().Count() >= least);

    [Fact]
    public void Words_OfTheSnapshot_AreTheListsOfTheFolder()
    {
        Assert.Equal(Words(WordList.Synonyms).Rules.Count, Snapshot.Words.Synonyms.Rules.Count);
        Assert.Equal(Words(WordList.English).Rules.Count, Snapshot.Words.English.Rules.Count);
        Assert.Equal(Words(WordList.Finnish).Rules.Count, Snapshot.Words.Finnish.Rules.Count);
    }

    private static WordList Words(string name)
    {
        var faults = new List<Fault>();
        var list = WordList.Read(Path.Combine(Root(), "knowledge"), name, faults);
        Assert.Empty(faults);
        return list;
    }

    internal static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Boras.Bot.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("Boras.Bot.sln is not above the tests.");
    }
}
