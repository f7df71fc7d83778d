using System.Net;
using Microsoft.Extensions.Logging;

namespace Boras.Bot.Protocol.Tests.Authentication.Incoming;

public sealed class CallerDoorTests(CallerDoorTests.Host host) : IClassFixture<CallerDoorTests.Host>
{
    private readonly SecureService _service = host.Service;

    public static TheoryData<string> Names => [.. TokenCases.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Post_Token_IsLetInOrTurnedAwayUntold(string name)
    {
        var known = TokenCases.All[name];
        var (turns, lines) = (_service.Turns, _service.Logs.Lines.Count);

        using var response = await _service.PostAsync(known.Authorization(_service.Forge), known.Json);

        var body = await response.Content.ReadAsStringAsync();
        Assert.Equal(known.Status, (int)response.StatusCode);
        Assert.Equal(turns + (known.Status == 200 ? 1 : 0), _service.Turns);
        if (known.Status == 200)
        {
            return;
        }

        Assert.Equal("Bearer", Assert.Single(response.Headers.WwwAuthenticate).ToString());
        var refusal = Assert.Single(_service.Logs.Lines.Skip(lines), line => line.Text.StartsWith("A caller was refused", StringComparison.Ordinal));
        Assert.Contains(known.Reason, refusal.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(refusal.Text.Split(": ")[1], body, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_TokenCases_AreMany() => Assert.True(TokenCases.All.Count >= 45, $"{TokenCases.All.Count}");

    [Fact]
    public async Task Post_HeadersBeyondTheServersLimit_AreRefusedByIt()
    {
        var turns = _service.Turns;
        using var response = await _service.PostAsync("Bearer " + new string('a', 64 * 1024));
        Assert.Equal((HttpStatusCode.RequestHeaderFieldsTooLarge, turns), (response.StatusCode, _service.Turns));
    }

    [Fact]
    public async Task Post_NoKeysToBeHad_Is401AndLogged()
    {
        await using var service = await SecureService.StartAsync();
        service.Authority.IsDown = true;
        using var response = await service.PostAsync("Bearer " + service.Forge.Channel());
        Assert.Equal((HttpStatusCode.Unauthorized, 0), (response.StatusCode, service.Turns));
        Assert.Contains(service.Logs.Lines, line => line.Level == LogLevel.Error && line.Text.StartsWith("No signing keys can be had", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Post_KeyChanged_LetsTheNewOneIn()
    {
        await using var service = await SecureService.StartAsync();
        using var before = await service.PostAsync("Bearer " + service.Forge.Channel());
        service.Authority.ChannelKeys = [service.Forge.PublicKey("new", ["msteams"])];
        using var after = await service.PostAsync("Bearer " + service.Forge.Sign(TokenForge.Header("new").ToJsonString(), service.Forge.ChannelClaims().ToJsonString(), "new"));
        using var old = await service.PostAsync("Bearer " + service.Forge.Channel());
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.Unauthorized), (before.StatusCode, after.StatusCode, old.StatusCode));
    }

    [Fact]
    public async Task Post_NoOwnTenant_LetsTheEmulatorInAndTenantsNot()
    {
        await using var service = await SecureService.StartAsync(settings: ("MicrosoftAppTenantId", null));
        using var emulator = await service.PostAsync("Bearer " + service.Forge.App(TokenForge.EmulatorTenant));
        using var tenant = await service.PostAsync("Bearer " + service.Forge.App(TokenForge.OwnTenant));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Unauthorized), (emulator.StatusCode, tenant.StatusCode));
    }

    [Fact]
    public async Task Post_BadTokenAndBadBody_TellsNothingOfTheBody()
    {
        using var response = await _service.PostAsync("Bearer x.y.z", "inte json");
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    public sealed class Host : IAsyncLifetime
    {
        internal SecureService Service { get; private set; } = null!;

        public async Task InitializeAsync() => Service = await SecureService.StartAsync();

        public async Task DisposeAsync() => await Service.DisposeAsync();
    }
}
