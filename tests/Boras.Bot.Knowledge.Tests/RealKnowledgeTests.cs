using Boras.Bot.Knowledge.Items;
using Boras.Bot.Knowledge.Reading;

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

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Boras.Bot.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("Boras.Bot.sln is not above the tests.");
    }
}
