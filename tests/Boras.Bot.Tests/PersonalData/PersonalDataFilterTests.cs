using System.Text.Json;
using System.Text.Json.Nodes;
using Boras.Bot.Answers.PersonalData;
using Boras.Bot.PersonalData;
using Boras.Bot.Protocol.Activities;
using Boras.Bot.Tests.Hosting;

namespace Boras.Bot.Tests.PersonalData;

[Collection(BotHostCollection.Name)]
public class PersonalDataFilterTests(BotHost host)
{
    private static readonly PersonalDataFilter Filter = new(new PersonalDataMask(TimeProvider.System));

    [Fact]
    public void Filter_Message_IsMaskedWhereWordsAre()
    {
        var activity = Filter.Filter(new Activity
        {
            Text = "811218-9876",
            Speak = "811218-9876",
            Summary = "a@example.org",
            From = new ChannelAccount { Id = "+46701234567", Name = "811218-9876" },
            Value = JsonElement.Parse("""{"a":["070-123 45 67",null,8112189876],"b":{"c":"åäö"}}"""),
            Attachments = [new Attachment { Name = "811218-9876.pdf", Content = JsonElement.Parse("\"<p>811218-9876</p>\"") }, null!],
        });

        Assert.Equal(("[personnummer]", "[personnummer]", "[e-postadress]"), (activity.Text, activity.Speak, activity.Summary));
        Assert.Equal(("+46701234567", "811218-9876"), (activity.From!.Id, activity.From.Name));
        var value = JsonNode.Parse(activity.Value!.Value.GetRawText())!;
        Assert.Equal(("[telefonnummer]", "åäö"), ((string)value["a"]![0]!, (string)value["b"]!["c"]!));
        Assert.Equal("[personnummer].pdf", activity.Attachments![0].Name);
        Assert.Equal("<p>[personnummer]</p>", activity.Attachments[0].Content!.Value.GetString());
    }

    // As the value of a button comes over channels that hand an object on as its JSON.
    [Theory]
    [InlineData("""{"question":"skriv till anna\u0040boras.se"}""", """{"question":"skriv till [e-postadress]"}""")]
    [InlineData("""[{"a":"\u0038\u0031\u0031218-9876"}]""", """[{"a":"[personnummer]"}]""")]
    [InlineData("""{"a":"{\"b\":\"anna\\u0040boras.se\"}"}""", """{"a":"{\u0022b\u0022:\u0022[e-postadress]\u0022}"}""")]
    [InlineData("""{"question":"var är \u00e5ns"}""", """{"question":"var är \u00e5ns"}""")]
    [InlineData("{anna@boras.se", "{[e-postadress]")]
    [InlineData("""{"a":1,"a":"anna@boras.se"}""", """{"a":1,"a":"[e-postadress]"}""")]
    public void Filter_JsonInAString_IsMaskedAsWhatItStandsFor(string value, string masked) =>
        Assert.Equal(masked, Filter.Filter(new Activity { Value = JsonSerializer.SerializeToElement(value) }).Value!.Value.GetString());

    [Fact]
    public void Filter_NothingThere_StaysEmpty()
    {
        var activity = Filter.Filter(new Activity { Value = JsonElement.Parse("17") });

        Assert.Equal((null, null, 17), (activity.Text, activity.Attachments, activity.Value!.Value.GetInt32()));
    }

    [Fact]
    public async Task OnMessage_QuestionWithPersonalNumber_WarnsAndAnswers()
    {
        var text = await new Dialogue(host).Say("Mitt personnummer är 19811218-9876. Vad är en innovation?");

        Assert.StartsWith("Jag har tagit bort personnummer ur ditt meddelande. Skriv inga personuppgifter här.\n\n", text, StringComparison.Ordinal);
        Assert.Contains("ständiga förbättringar", text, StringComparison.Ordinal);
        Assert.DoesNotContain("9876", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("811218-9876, 070-123 45 67", "Jag har tagit bort personnummer och telefonnummer ur ditt meddelande. Skriv inga personuppgifter här.")]
    [InlineData("my email address is a@example.org", "I have removed an e-mail address from your message. Please don’t write personal data here.")]
    public async Task OnMessage_OnlyPersonalData_WarnsAlone(string line, string expected) =>
        Assert.Equal(expected, await new Dialogue(host).Say(line));

    [Theory]
    [InlineData("Hej! Jag bor på Storgatan och det brinner i köket, 811218-9876", "Ring 112 nu")]
    [InlineData("jag vill inte leva", "90101")]
    [InlineData("min man slår mig", "020-50 50 50")]
    [InlineData("my house is on fire", "Call 112 now")]
    [InlineData("täällä on tulipalo", "Soita heti 112")]
    [InlineData("يوجد حريق في المنزل", "112")]
    public async Task OnMessage_Emergency_GetsTheNumber(string line, string expected) =>
        Assert.Contains(expected, await new Dialogue(host).Say(line), StringComparison.Ordinal);

    [Theory]
    [InlineData("Vad ska jag göra med mitt gamla 811218+9876?")]
    [InlineData("asdfghjkl")]
    [InlineData("Skriv en dikt om Borås")]
    [InlineData("Du är dum")]
    public async Task OnMessage_Aside_IsAnsweredInPlainWords(string line) => Assert.NotEmpty(await new Dialogue(host).Say(line));
}
