using System.Net;
using System.Text.Json.Nodes;
using Boras.Bot.Tests.Arbitrary;

namespace Boras.Bot.Protocol.Tests.DirectLine.Endpoints;

public sealed class DirectLineEndpointsTests
{
    [Fact]
    public async Task Call_AnyTextInAnyPlace_IsNeverAServerError()
    {
        await using var service = await DirectLineService.StartAsync();
        var talk = await service.TalkAsync();
        foreach (var text in FsCheck.Fluent.Gen.Sample(AnyText.Texts().Generator, 60, 30))
        {
            JsonNode Value() => JsonValue.Create(text)!;
            var inAddress = Uri.EscapeDataString(text.Length > 500 ? text[..500] : text);
            var parameters = new JsonObject
            {
                ["user"] = new JsonObject { ["id"] = Value(), ["name"] = Value() },
                ["locale"] = Value(),
                ["trustedOrigins"] = new JsonArray(Value()),
            }.ToJsonString();
            foreach (var answer in new[]
            {
                await service.PostAsync("tokens/generate", DirectLineService.Secret, text),
                await service.PostAsync("tokens/generate", DirectLineService.Secret, parameters),
                await service.PostAsync("conversations", DirectLineService.Secret, text),
                await service.PostAsync("conversations", DirectLineService.Secret, parameters),
                await service.GetAsync($"conversations/{inAddress}", DirectLineService.Secret),
                await service.GetAsync($"conversations/{inAddress}/activities", talk.Token),
                await service.GetAsync($"{talk.Path}?watermark={inAddress}", talk.Token),
                await service.GetAsync($"{talk.Path}/activities?watermark={inAddress}", talk.Token),
                await service.GetAsync($"{talk.Path}/stream?watermark={inAddress}&t={inAddress}"),
            })
            {
                Assert.True(answer.Status < HttpStatusCode.InternalServerError, $"{answer.Status} for {text}");
            }
        }
    }
}
