using System.Net;
using System.Net.Http.Headers;

namespace Boras.Bot.Protocol.Tests.DirectLine.Endpoints;

public sealed class UploadEndpointTests
{
    private static readonly (string, string)[] Enabled = [("UploadsEnabled", "true"), ("UploadMaxBytes", "1000"), ("UploadTypes:0", "image/png")];

    [Fact]
    public async Task Post_NotEnabled_IsRefusedWithReason()
    {
        await using var service = await DirectLineService.StartAsync();

        var answer = await PostAsync(service, await service.TalkAsync(), File("a.png", "image/png", 10));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("not taken", (string?)answer.Body["error"]!["message"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_ActivityAndFile_IsTakenWithTheFileInside()
    {
        await using var service = await DirectLineService.StartAsync(null, Enabled);
        var talk = await service.TalkAsync();
        var activity = new StringContent("""{"type":"message","text":"look","attachments":[{"name":"a.png"}],"channelData":{"clientActivityID":"c1"}}""");
        activity.Headers.ContentType = new MediaTypeHeaderValue("application/vnd.microsoft.activity");

        var answer = await PostAsync(service, talk, ("activity", "blob", activity), File("../a.png", "image/png", 10));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        var echo = (await talk.ReadAsync("1")).Body["activities"]![0]!;
        Assert.Equal((string?)answer.Body["id"], (string?)echo["id"]);
        Assert.Equal("c1", (string?)echo["channelData"]!["clientActivityID"]);
        var attachment = Assert.Single(echo["attachments"]!.AsArray())!;
        Assert.Equal(("image/png", "a.png"), ((string?)attachment["contentType"], (string?)attachment["name"]));
        Assert.Equal($"data:image/png;base64,{Convert.ToBase64String(new byte[10])}", (string?)attachment["contentUrl"]);
        Assert.Equal(["look", "echo: look"], await talk.TextsAsync("1"));
    }

    [Theory]
    [InlineData("image/png", 1000, HttpStatusCode.OK)]
    [InlineData("image/png", 1001, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData("image/png", 500_000, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData("image/svg+xml", 10, HttpStatusCode.UnsupportedMediaType)]
    [InlineData("text/html", 10, HttpStatusCode.UnsupportedMediaType)]
    public async Task Post_File_IsLimitedInSizeAndType(string type, int size, HttpStatusCode expected)
    {
        await using var service = await DirectLineService.StartAsync(null, Enabled);

        Assert.Equal(expected, (await PostAsync(service, await service.TalkAsync(), File("a", type, size))).Status);
    }

    [Fact]
    public async Task Post_TooManyFilesOrNone_Answers400()
    {
        await using var service = await DirectLineService.StartAsync(null, Enabled);
        var talk = await service.TalkAsync();

        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync(service, talk, [.. Enumerable.Range(0, 11).Select(i => File($"{i}", "image/png", 1))])).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync(service, talk, ("activity", "blob", new StringContent("""{"type":"message"}""")))).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync(service, talk, ("activity", "blob", new StringContent("{")), File("a", "image/png", 1))).Status);
    }

    [Theory]
    [InlineData("application/json", "{}")]
    [InlineData("multipart/form-data", "x")]
    [InlineData("multipart/form-data; boundary=b", "x")]
    [InlineData("multipart/form-data; boundary=b", "--b\r\nx\r\n")]
    [InlineData("multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\ncut off")]
    public async Task Post_NoForm_Answers400(string type, string body)
    {
        await using var service = await DirectLineService.StartAsync(null, Enabled);
        var talk = await service.TalkAsync();
        using var content = new StringContent(body);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);

        var answer = await service.CallAsync(HttpMethod.Post, $"{talk.Path}/upload", talk.Token, content: content);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
    }

    private static (string, string, HttpContent) File(string name, string type, int size)
    {
        var content = new ByteArrayContent(new byte[size]);
        content.Headers.ContentType = new MediaTypeHeaderValue(type);
        return ("file", name, content);
    }

    private static async Task<Answer> PostAsync(DirectLineService service, Talk talk, params (string Part, string Name, HttpContent Content)[] parts)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (part, name, content) in parts)
        {
            form.Add(content, part, name);
        }

        return await service.CallAsync(HttpMethod.Post, $"{talk.Path}/upload?userId=me", talk.Token, content: form);
    }
}
