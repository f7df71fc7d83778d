using System.Text.Json.Nodes;
using Boras.Bot.Protocol.Authentication;
using Boras.Bot.Protocol.Authentication.Incoming;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace Boras.Bot.Protocol.Tests.Authentication.Incoming;

public sealed class OpenIdKeysTests : IAsyncLifetime, IDisposable
{
    private readonly FakeTimeProvider _time = new();
    private readonly KeptLogs _logs = new();
    private readonly TokenForge _forge;
    private LocalAuthority _authority = null!;
    private ServiceProvider _services = null!;

    public OpenIdKeysTests() => _forge = new TokenForge(_time);

    [Fact]
    public async Task Find_KnownKey_FetchesOnce()
    {
        var keys = Keys();
        Assert.NotNull(await keys.FindAsync("1", default));
        Assert.NotNull(await keys.FindAsync("1", default));
        Assert.Equal(1, _authority.MetadataRequests);
    }

    [Fact]
    public async Task Find_ManyAtOnce_FetchOnce()
    {
        var keys = Keys();
        var found = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => keys.FindAsync("1", default).AsTask()));
        Assert.All(found, Assert.NotNull);
        Assert.Equal(1, _authority.MetadataRequests);
    }

    [Fact]
    public async Task Find_KeyChanged_FindsTheNewOneAndNoLongerTheOld()
    {
        var keys = Keys();
        await keys.FindAsync("1", default);
        _authority.ChannelKeys = [_forge.PublicKey("2")];
        Assert.NotNull(await keys.FindAsync("2", default));
        Assert.Null(await keys.FindAsync("1", default));
    }

    [Theory]
    [InlineData(299, 2)]
    [InlineData(300, 3)]
    public async Task Find_UnknownKeys_FetchAtMostOnceInFiveMinutes(int seconds, int requests)
    {
        var keys = Keys();
        await keys.FindAsync("1", default);
        await keys.FindAsync("rogue", default);
        await keys.FindAsync("rogue2", default);
        _time.Advance(TimeSpan.FromSeconds(seconds));
        await keys.FindAsync("rogue3", default);
        Assert.Equal(requests, _authority.MetadataRequests);
    }

    [Theory]
    [InlineData("503")]
    [InlineData("")]
    [InlineData("<html>")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"jwks_uri":"http://127.0.0.1:1/keys"}""")]
    public async Task Find_AuthorityBrokenLater_KeepsTheOldKeys(string metadata)
    {
        var keys = Keys();
        await keys.FindAsync("1", default);
        Break(metadata);
        Assert.Null(await keys.FindAsync("rogue", default));
        _time.Advance(TimeSpan.FromDays(30));
        Assert.NotNull(await keys.FindAsync("1", default));
        Assert.Contains(_logs.Lines, line => line.Level == LogLevel.Error && line.Text.Contains("the old ones are kept", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Find_NoUsableKeyLater_KeepsTheOldKeys()
    {
        var keys = Keys();
        await keys.FindAsync("1", default);
        _authority.ChannelKeys = [new JsonObject { ["kty"] = "oct", ["kid"] = "3", ["k"] = "AAAA" }, new JsonObject { ["kty"] = "RSA" }];
        Assert.Null(await keys.FindAsync("3", default));
        Assert.NotNull(await keys.FindAsync("1", default));
    }

    [Theory]
    [InlineData("503")]
    [InlineData("<html>")]
    public async Task Find_AuthorityBrokenFromTheStart_FindsNothingUntilItIsMended(string metadata)
    {
        var keys = Keys();
        Break(metadata);
        Assert.Null(await keys.FindAsync("1", default));
        Assert.Contains(_logs.Lines, line => line.Level == LogLevel.Error && line.Text.Contains("every token of this issuer is refused", StringComparison.Ordinal));
        (_authority.IsDown, _authority.Metatext) = (false, null);
        Assert.Null(await keys.FindAsync("1", default));
        _time.Advance(TimeSpan.FromSeconds(10));
        Assert.NotNull(await keys.FindAsync("1", default));
    }

    [Fact]
    public async Task Find_KeysOld_AreFetchedAnewWhileTheyHold()
    {
        var keys = Keys();
        await keys.FindAsync("1", default);
        _authority.ChannelKeys = [_forge.PublicKey("1"), _forge.PublicKey("2")];
        _time.Advance(TimeSpan.FromHours(24));
        Assert.NotNull(await keys.FindAsync("1", default));
        Assert.NotNull(await keys.FindAsync("2", default));
        Assert.Equal(2, _authority.MetadataRequests);
    }

    [Fact]
    public async Task Find_Endorsements_AreThoseOfTheKey()
    {
        _authority.ChannelKeys = [_forge.PublicKey("1", ["msteams", "sms"]), _forge.PublicKey("2")];
        var keys = Keys();
        Assert.Equal(["msteams", "sms"], (await keys.FindAsync("1", default))!.Endorsements.Order());
        Assert.Empty((await keys.FindAsync("2", default))!.Endorsements);
    }

    [Fact]
    public async Task Find_CallerGone_StopsWaitingAndLeavesTheKeysForOthers()
    {
        var keys = Keys();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => keys.FindAsync("1", new CancellationToken(canceled: true)).AsTask());
        Assert.NotNull(await keys.FindAsync("1", default));
        Assert.Equal(1, _authority.MetadataRequests);
    }

    public async Task InitializeAsync()
    {
        _authority = await LocalAuthority.StartAsync();
        _authority.ChannelKeys = [_forge.PublicKey("1")];
        var services = new ServiceCollection().AddLogging();
        services.AddHttpClient(OpenIdKeys.HttpClientName);
        _authority.Trust(services);
        _services = services.BuildServiceProvider();
    }

    public async Task DisposeAsync()
    {
        await _services.DisposeAsync();
        await _authority.DisposeAsync();
    }

    public void Dispose()
    {
        _forge.Dispose();
        _logs.Dispose();
    }

    private void Break(string metadata)
    {
        _authority.IsDown = metadata == "503";
        _authority.Metatext = metadata;
    }

    private OpenIdKeys Keys() => new(
        $"{_authority.Url}/v1/.well-known/openidconfiguration", _services.GetRequiredService<IHttpClientFactory>(), new AuthenticationOptions(), _time,
        LoggerFactory.Create(logging => logging.AddProvider(_logs)).CreateLogger<OpenIdKeys>());
}
