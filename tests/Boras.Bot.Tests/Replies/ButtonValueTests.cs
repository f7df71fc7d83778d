using System.Text.Json;
using Boras.Bot.Replies;

namespace Boras.Bot.Tests.Replies;

public class ButtonValueTests
{
    [Fact]
    public void ToJson_Suggestion_HoldsItemQuestionAndLanguage() => Assert.Equal(
        """{"item":"faq/a","question":"Varf\u00F6r?","language":"en"}""",
        new Suggestion("Varför?", "faq/a").ToValue("en").ToJson().GetRawText());

    [Fact]
    public void ToJson_NoneOfThese_HoldsTheChoice() => Assert.Equal(
        """{"choice":"none","language":"sv"}""",
        new Suggestion("Inget av dessa") { IsNone = true }.ToValue("sv").ToJson().GetRawText());

    [Theory]
    [InlineData("""{"item":"faq/a","question":"Varför?","extra":[1]}""", "faq/a", "Varför?")]
    [InlineData("""{"item":17,"question":"Varför?"}""", null, "Varför?")]
    [InlineData("""{"item":"  ","question":"Varför?"}""", null, "Varför?")]
    [InlineData("\"Varför?\"", null, "Varför?")]
    [InlineData("\"{\\\"item\\\":\\\"faq/a\\\"}\"", "faq/a", null)]
    public void Read_OwnButton_GivesWhatItHolds(string json, string? item, string? question)
    {
        var value = ButtonValue.Read(JsonDocument.Parse(json).RootElement);

        Assert.Equal((item, question), (value!.Item, value.Question));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("17")]
    [InlineData("[\"item\"]")]
    [InlineData("{}")]
    [InlineData("""{"item":{"item":"faq/a"}}""")]
    [InlineData("""{"item":"\ud800"}""")]
    [InlineData("\"\\ud800\"")]
    [InlineData("\"{broken\"")]
    [InlineData("\"{\\\"item\\\":1}\"")]
    [InlineData("\" \"")]
    public void Read_SomethingElse_IsNull(string json) => Assert.Null(ButtonValue.Read(JsonDocument.Parse(json).RootElement));

    [Fact]
    public void Read_HugeOrDeepText_IsNull()
    {
        Assert.Null(ButtonValue.Read(Text(new string('a', 2_001))));
        Assert.Null(ButtonValue.Read(Text(new string('{', 9_000))));
        Assert.Null(ButtonValue.Read(Text("{" + new string(' ', 10_000))));
        Assert.Null(ButtonValue.Read(null));

        static JsonElement Text(string text) => JsonSerializer.SerializeToElement(text);
    }
}
