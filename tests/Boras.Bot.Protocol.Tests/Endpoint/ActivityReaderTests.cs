using System.Text;
using Boras.Bot.Protocol.Activities;
using Boras.Bot.Protocol.Endpoint;
using Microsoft.AspNetCore.Http;

namespace Boras.Bot.Protocol.Tests.Endpoint;

public sealed class ActivityReaderTests
{
    private const string Good = """{"type":"message","text":"Åäö 😀","conversation":{"id":"c"}}""";

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("APPLICATION/JSON")]
    [InlineData("application/activity+json")]
    public async Task Read_Activity_Is200(string contentType)
    {
        var (activity, status, reason) = await Read(Encoding.UTF8.GetBytes(Good), contentType);
        Assert.Equal((200, null), (status, reason));
        Assert.Equal(("message", "Åäö 😀", "c"), (activity!.Type, activity.Text, activity.Conversation!.Id));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("text/plain")]
    [InlineData("text/json-ish")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("inte en typ")]
    public async Task Read_OtherContentType_Is415(string? contentType) =>
        await AssertRefused(415, Encoding.UTF8.GetBytes(Good), contentType);

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("{")]
    [InlineData("""{"type":"message","conversation":{"id":"c"}} {}""")]
    [InlineData("""{'type':'message'}""")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""[{"type":"message","conversation":{"id":"c"}}]""")]
    [InlineData("\"message\"")]
    [InlineData("7")]
    [InlineData("""{"conversation":{"id":"c"}}""")]
    [InlineData("""{"type":"","conversation":{"id":"c"}}""")]
    [InlineData("""{"type":null,"conversation":{"id":"c"}}""")]
    [InlineData("""{"type":"message"}""")]
    [InlineData("""{"type":"message","conversation":null}""")]
    [InlineData("""{"type":"message","conversation":{}}""")]
    [InlineData("""{"type":"message","conversation":{"id":""}}""")]
    [InlineData("""{"type":7,"conversation":{"id":"c"}}""")]
    [InlineData("""{"type":"message","conversation":"c"}""")]
    [InlineData("""{"type":"message","conversation":{"id":["c"]}}""")]
    [InlineData("""{"type":"message","conversation":{"id":"c","isGroup":"ja"}}""")]
    [InlineData("""{"type":"message","conversation":{"id":"c"},"text":{"a":1}}""")]
    [InlineData("""{"type":"message","conversation":{"id":"c"},"membersAdded":{"id":"u"}}""")]
    [InlineData("""{"type":"message","conversation":{"id":"c"},"attachments":["x"]}""")]
    public async Task Read_NotAnActivity_Is400(string json) => await AssertRefused(400, Encoding.UTF8.GetBytes(json));

    [Theory]
    [InlineData("\"text\":\"{0}\"")]
    [InlineData("\"value\":\"{0}\"")]
    [InlineData("\"ny\":[\"{0}\"]")]
    [InlineData("\"{0}\":1")]
    public async Task Read_InvalidUtf8_Is400(string property)
    {
        var json = $$"""{"type":"message","conversation":{"id":"c"},{{property}}}""".Replace("{0}", "\u00E5", StringComparison.Ordinal);
        await AssertRefused(400, Encoding.Latin1.GetBytes(json));
    }

    [Theory]
    [InlineData("\"text\":\"\\ud800\"")]
    [InlineData("\"from\":{\"id\":\"\\udc00\"}")]
    [InlineData("\"value\":\"\\ud800\"")]
    [InlineData("\"from\":{\"ny\":[\"\\udc00\"]}")]
    public async Task Read_HalfACharacter_Is400(string property) =>
        await AssertRefused(400, Encoding.UTF8.GetBytes($$"""{"type":"message","conversation":{"id":"c"},{{property}}}"""));

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    public async Task Read_DeepNesting_Is400(string opening)
    {
        var nested = string.Concat(Enumerable.Repeat(opening, 10_000)) + "1" + new string(opening == "[" ? ']' : '}', 10_000);
        await AssertRefused(400, Encoding.UTF8.GetBytes($$"""{"type":"message","conversation":{"id":"c"},"value":{{nested}}}"""));
        await AssertRefused(400, Encoding.UTF8.GetBytes($$"""{"type":"message","conversation":{"id":"c"},"ny":{{nested}}}"""));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Read_LargestBody_Is200(bool withLength)
    {
        var body = Encoding.UTF8.GetBytes(Good.PadRight(ActivityReader.MaxBytes - Encoding.UTF8.GetByteCount(Good) + Good.Length));
        Assert.Equal(ActivityReader.MaxBytes, body.Length);
        Assert.NotNull((await Read(body, "application/json", withLength)).Activity);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Read_OneByteTooMany_Is413(bool withLength) =>
        await AssertRefused(413, new byte[ActivityReader.MaxBytes + 1], withLength: withLength);

    private static async Task AssertRefused(int expected, byte[] body, string? contentType = "application/json", bool withLength = true)
    {
        var (activity, status, reason) = await Read(body, contentType, withLength);
        Assert.Equal((null, expected), (activity, status));
        Assert.False(string.IsNullOrEmpty(reason));
    }

    private static async Task<(Activity? Activity, int Status, string? Reason)> Read(byte[] body, string? contentType, bool withLength = true)
    {
        using var stream = new MemoryStream(body);
        var request = new DefaultHttpContext().Request;
        request.ContentType = contentType;
        request.ContentLength = withLength ? body.Length : null;
        request.Body = stream;
        return await ActivityReader.ReadAsync(request, default);
    }
}
