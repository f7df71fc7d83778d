using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Boras.Bot.Protocol.Activities;
using Boras.Bot.Protocol.DirectLine.Conversations;
using Boras.Bot.Protocol.DirectLine.Tokens;
using Boras.Bot.Protocol.Turns;

namespace Boras.Bot.Protocol.Tests.DirectLine.Conversations;

/// <summary>With a filter that takes every row of six digits and every address for personal data.</summary>
public sealed partial class KeptIdsTests
{
    private static readonly KeptIds Ids = new(new ActivityFilters([new Masking()]));

    [Theory]
    [InlineData("r_9fJx-1", true)]
    [InlineData("00000000-1111-2222-3333-444444444444", true)]
    [InlineData("00000000111122223333444444444444", true)]
    [InlineData("anna@example.org", false)]
    [InlineData("0701234567", false)]
    [InlineData("dl_191212121212", false)]
    [InlineData("00000000-1111-2222-3333-444444444444 0701234567", false)]
    public void MayKeep_Id_WhenItIsNoPersonalData(string id, bool may) => Assert.Equal(may, Ids.MayKeep(id));

    [Theory]
    [InlineData(null, null, true)]
    [InlineData("", null, true)]
    [InlineData("someone", "", true)]
    [InlineData("anna@example.org", null, false)]
    [InlineData("anna@example.org", "", false)]
    [InlineData("dl_x", "", false)]
    [InlineData("dl_x", null, true)]
    [InlineData("anna@example.org", "dl_of-the-token", true)]
    public void CheckUser_Id_IsRefusedUnlessItIsOfTheTokenOrRandom(string? id, string? ofToken, bool isTaken)
    {
        var grant = ofToken is null ? null : new DirectLineGrant("c", ofToken.Length == 0 ? null : ofToken, []);

        var refusal = Ids.CheckUser(id, grant);

        Assert.Equal(isTaken ? null : 400, refusal?.Status);
        Assert.DoesNotContain("anna", refusal?.Message ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tokens/generate", "dl_191212121212")]
    [InlineData("tokens/generate", "dl_anna@example.org")]
    [InlineData("conversations", "0701234567")]
    [InlineData("conversations", "anna@example.org")]
    public async Task Post_UserIsPersonalData_Is400(string path, string user)
    {
        await using var service = await DirectLineService.StartAsync(null, [new Masking()]);

        var answer = await service.PostAsync(path, DirectLineService.Secret, new JsonObject { ["user"] = new JsonObject { ["id"] = user } }.ToJsonString());

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
    }

    [Fact]
    public async Task Post_ActivityFromPersonalData_IsRefusedWithTheSecretAndOverruledByTheToken()
    {
        await using var service = await DirectLineService.StartAsync(null, [new Masking()]);
        var talk = await service.TalkAsync();
        const string Posted = """{"type":"message","text":"hej","from":{"id":"anna@example.org","name":"Anna"}}""";

        Assert.Equal(HttpStatusCode.BadRequest, (await service.PostAsync($"{talk.Path}/activities", DirectLineService.Secret, Posted)).Status);
        Assert.Equal(HttpStatusCode.OK, (await service.PostAsync($"{talk.Path}/activities", talk.Token, Posted)).Status);

        Assert.DoesNotContain("nna@", (await talk.ReadAsync()).Body.ToJsonString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("anna@example.org", false)]
    [InlineData("0701234567", false)]
    [InlineData("00000000-1111-2222-3333-444444444444", true)]
    public async Task Post_ClientId_IsDroppedWhenItIsPersonalData(string clientId, bool isKept)
    {
        await using var service = await DirectLineService.StartAsync(null, [new Masking()]);
        var talk = await service.TalkAsync();

        Assert.Equal(HttpStatusCode.OK, (await talk.SayAsync("hej", clientId)).Status);

        Assert.Equal(isKept, (await talk.ReadAsync()).Body.ToJsonString().Contains(clientId, StringComparison.Ordinal));
    }

    private sealed partial class Masking : IActivityFilter
    {
        public Activity Filter(Activity activity)
        {
            activity.Text = activity.Text is null ? null : Personal().Replace(activity.Text, "[…]");
            return activity;
        }

        [GeneratedRegex(@"[0-9]{6,}|\S+@\S+")]
        private static partial Regex Personal();
    }
}
