using System.Globalization;
using System.Text.Json.Nodes;
using Boras.Bot.Replies;
using Boras.Bot.Tests.Hosting;

namespace Boras.Bot.Tests.Replies;

[Collection(BotHostCollection.Name)]
public class OtherLanguageTests(BotHost host)
{
    [Fact]
    public void All_Always_HasEveryLanguageThatIsTold() =>
        Assert.Equal(["ar", "de", "fa", "pl", "ru", "so", "ti", "uk"], OtherLanguage.All.Select(language => language.Code).Order(StringComparer.Ordinal));

    [Fact]
    public void All_Always_HasWholeSentencesInTheRightScript() => Assert.All(OtherLanguage.All, language =>
    {
        Assert.Matches("[:፦]$", language.Honest);
        Assert.Contains("Borås", language.Honest, StringComparison.Ordinal);
        Assert.Contains("112", language.Emergency, StringComparison.Ordinal);
        var isLatin = language.Code is "de" or "pl" or "so";
        var letters = language.Honest.Replace("Borås", "", StringComparison.Ordinal).Where(char.IsLetter).ToList();
        Assert.All(letters, letter => Assert.Equal(isLatin, letter < '\u0250'));
        Assert.DoesNotContain(language.Honest, letter => char.GetUnicodeCategory(letter) == UnicodeCategory.Control);
    });

    [Theory]
    [InlineData("أين يمكنني تقديم طلب الحضانة؟", "ar", "أجيب")]
    [InlineData("Wo kann ich einen Kindergarten für mein Kind finden?", "de", "Ich antworte nur")]
    [InlineData("Gdzie jest przedszkole dla mojego dziecka?", "pl", "Odpowiadam tylko")]
    public async Task OnMessage_OtherLanguage_SaysSoWithTheContact(string question, string language, string start)
    {
        var reply = await new Dialogue(host).Reply(question);

        Assert.Equal(language, (string?)reply["locale"]);
        Assert.StartsWith(start, (string?)reply["text"], StringComparison.Ordinal);
        Assert.Contains("\n\nhttps://", (string?)reply["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task OnMessage_EnglishQuestion_MarksTheSwedishPassages()
    {
        var reply = await new Dialogue(host).Reply("what is a wicked problem?");

        var marks = reply["entities"]!.AsArray().Select(entity => entity!).ToList();
        var text = Assert.Single(marks, mark => (string?)mark["part"] == "text");
        Assert.Equal(("passageLanguage", "sv"), ((string?)text["type"], (string?)text["inLanguage"]));
        Assert.StartsWith("Komplicerade problem", ((string)reply["text"]!)[(int)text["start"]!..], StringComparison.Ordinal);
        Assert.Equal((reply["attachments"] as JsonArray)?.Count ?? 0, marks.Count(mark => (string?)mark["part"] == "attachment"));
    }

    [Theory]
    [InlineData("Vad är en innovation?", "emulator")]
    [InlineData("what is a wicked problem?", "msteams")]
    public async Task OnMessage_OneLanguageOrTeams_HasNoMarks(string question, string channel) =>
        Assert.Null((await new Dialogue(host, channel).Reply(question))["entities"]);
}
