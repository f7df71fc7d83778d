using System.Globalization;
using Boras.Bot.Knowledge.Items;
using Boras.Bot.Search.Analysis;
using Boras.Bot.Search.Indexing;

namespace Boras.Bot.Search.Tests.Indexing;

public sealed class ItemDocumentTests
{
    private static readonly KnowledgeItem Item = Town.Faq("a", "frågan", "svaret", "ovan", "överst") with { Alternates = ["annars"] };

    [Theory]
    [InlineData(ItemKind.Faq, FieldNames.Question, FieldNames.Title)]
    [InlineData(ItemKind.News, FieldNames.Title, FieldNames.Question)]
    [InlineData(ItemKind.Meeting, FieldNames.Title, FieldNames.Question)]
    [InlineData(ItemKind.Contact, FieldNames.Title, FieldNames.Question)]
    public void Of_Kind_HasItsTitleInItsField(ItemKind kind, string field, string otherField)
    {
        Assert.Equal(["frågan"], Values(Item with { Kind = kind }, field));
        Assert.Empty(Values(Item with { Kind = kind }, otherField));
    }

    [Fact]
    public void Of_WholeItem_HasEveryTextInEveryKind()
    {
        Assert.Equal(["annars"], Values(Item, FieldNames.Alternates));
        Assert.Equal(["svaret"], Values(Item, FieldNames.Answer));
        Assert.Equal(["ovan", "överst"], Values(Item, FieldNames.Breadcrumb));
        Assert.Equal(["frågan", "annars", "svaret", "ovan", "överst"], Values(Item, FieldNames.Everything));
    }

    [Fact]
    public void Of_EmptyText_HasNoField() => Assert.Empty(Values(Item with { Text = "" }, FieldNames.Answer));

    private static string[] Values(KnowledgeItem item, string field)
    {
        var document = ItemDocument.Of(item);
        var values = TermKinds.All.Select(kind => document.GetValues(TermKinds.Name(field, kind), CultureInfo.InvariantCulture)).ToList();
        Assert.All(values, one => Assert.Equal(values[0], one));
        return values[0];
    }
}
