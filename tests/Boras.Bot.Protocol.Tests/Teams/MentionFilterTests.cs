using System.Text.Json;
using Boras.Bot.Protocol.Activities;
using Boras.Bot.Protocol.Teams;

namespace Boras.Bot.Protocol.Tests.Teams;

public class MentionFilterTests
{
    [Theory]
    [InlineData("<at>Borås Bot</at> vad kostar det?", "vad kostar det?")]
    [InlineData("Hej <at>Borås Bot</at>, vad kostar det?", "Hej , vad kostar det?")]
    [InlineData("<AT id=\"0\">borås bot</AT>&nbsp;vad kostar det?", "vad kostar det?")]
    [InlineData("<at><at>Borås Bot</at></at> vad kostar det?", "vad kostar det?")]
    [InlineData("&lt;at&gt;Borås Bot&lt;/at&gt; vad kostar det?", "vad kostar det?")]
    [InlineData("<at>Bor&#229;s Bot</at> vad kostar det?", "vad kostar det?")]
    [InlineData("<at>Borås Bot</at>\u00A0vad kostar det?", "vad kostar det?")]
    [InlineData("<at>Kim</at> säger <at>Borås Bot</at> vad kostar det?", "Kim säger vad kostar det?")]
    [InlineData("<at>Borås Bot</at>", "")]
    [InlineData("<at>Borås Bot vad kostar det?", "Borås Bot vad kostar det?")]
    [InlineData("</at>vad kostar det?", "vad kostar det?")]
    [InlineData("Är 5 < 6 & <b>7</b>?", "Är 5 < 6 & <b>7</b>?")]
    [InlineData("Vad är atom<at>?", "Vad är atom?")]
    [InlineData("Vad är <attribut>?", "Vad är <attribut>?")]
    public void Filter_PlainText_LosesTheBotsOwnMentionOnly(string text, string expected) =>
        Assert.Equal(expected, Filtered(Message(text)).Text);

    [Theory]
    [InlineData("<div><at id=\"0\">Borås Bot</at>&nbsp;vad &auml;r <b>det</b>?</div>", "vad är det?")]
    [InlineData("<p>Ett</p><p>två<br/>tre</p>", "Ett\ntvå\ntre")]
    [InlineData("5 &lt; 6 &amp;amp; 7", "5 < 6 &amp; 7")]
    public void Filter_Xml_IsDecoded(string text, string expected)
    {
        var activity = Message(text);
        activity.TextFormat = "xml";

        Assert.Equal((expected, "plain"), (Filtered(activity).Text, activity.TextFormat));
    }

    [Fact]
    public void Filter_MentionUnderAnotherName_IsKnownByItsId()
    {
        var activity = Message("<at>Frågetjänsten</at> vad kostar det?");
        activity.Entities = [Mention("28:bot", "Frågetjänsten"), Mention("29:kim", "vad")];

        Assert.Equal("vad kostar det?", Filtered(activity).Text);
    }

    [Fact]
    public void Filter_AnotherChannel_IsLeftAlone()
    {
        var activity = Message("<at>Borås Bot</at> hej");
        activity.ChannelId = "directline";

        Assert.Equal("<at>Borås Bot</at> hej", Filtered(activity).Text);
    }

    [Theory]
    [InlineData("""{"type":"mention"}""")]
    [InlineData("""{"type":"mention","mentioned":17,"text":[]}""")]
    [InlineData("""{"type":"mention","mentioned":{"id":"28:bot","name":"\ud800"},"text":"\ud800"}""")]
    public void Filter_BrokenMention_ChangesNothing(string entity)
    {
        var activity = Message("<at>Kim</at> hej");
        activity.Entities = [JsonSerializer.Deserialize<Entity>(entity, JsonSerializerOptions.Web)!];

        Assert.Equal("Kim hej", Filtered(activity).Text);
    }

    [Fact]
    public void Filter_DeepNesting_IsRead() =>
        Assert.Equal("hej", Filtered(Message(string.Concat(Enumerable.Repeat("<at>", 50_000)) + "hej" + string.Concat(Enumerable.Repeat("</at>", 50_000)))).Text);

    [Theory]
    [InlineData("vad kostar det?")]
    [InlineData("&lt;at&gt;Borås Bot&lt;/at&gt; <at> </at> &amp;lt;at&amp;gt;x")]
    [InlineData("<a<at>t>Borås Bot</a</at>t>")]
    [InlineData(" \u00A0 a  b\n\n c ")]
    public void Filter_Twice_ChangesNothingMore(string text)
    {
        var once = Filtered(Message($"<at>Borås Bot</at> {text}")).Text;

        Assert.Equal(once, Filtered(Message(once!)).Text);
    }

    private static Activity Filtered(Activity activity) => new MentionFilter().Filter(activity);

    private static Activity Message(string text) => new()
    {
        Type = "message",
        ChannelId = "msteams",
        Recipient = new ChannelAccount { Id = "28:bot", Name = "Borås Bot" },
        Text = text,
    };

    private static Entity Mention(string id, string name) => JsonSerializer.Deserialize<Entity>(
        $$"""{"type":"mention","mentioned":{"id":"{{id}}","name":"{{name}}"},"text":"<at>{{name}}</at>"}""", JsonSerializerOptions.Web)!;
}
