using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace Boras.Bot.Protocol.Tests.Authentication;

/// <summary>The protocol with an app id, beside a local authority that it trusts.</summary>
internal sealed class SecureService : IAsyncDisposable
{
    private int _turns;

    private SecureService(LocalAuthority authority, TimeProvider clock)
    {
        Authority = authority;
        Forge = new TokenForge(clock);
        authority.ChannelKeys = [Forge.PublicKey("channel", ["msteams", "webchat"]), Forge.PublicKey("unendorsed")];
        authority.EntraKeys =
        [
            Forge.PublicKey("entra", issuer: "https://login.microsoftonline.com/{tenantid}/v2.0"),
            Forge.PublicKey("personal", issuer: $"https://login.microsoftonline.com/{TokenForge.PersonalTenant}/v2.0"),
        ];
    }

    public LocalAuthority Authority { get; }

    public TokenForge Forge { get; }

    public KeptLogs Logs { get; } = new();

    public TestService Service { get; private set; } = null!;

    /// <summary>How many turns have run.</summary>
    public int Turns => _turns;

    /// <summary>Starts with the clock standing still, so that nothing in the tests depends on how fast they are.</summary>
    public static Task<SecureService> StartAsync(Turn? turn = null, params (string Key, string? Value)[] settings) =>
        StartAsync(new FakeTimeProvider(new DateTimeOffset(2026, 11, 27, 12, 0, 0, TimeSpan.Zero)), turn, settings);

    public static async Task<SecureService> StartAsync(TimeProvider clock, Turn? turn = null, params (string Key, string? Value)[] settings)
    {
        var secure = new SecureService(await LocalAuthority.StartAsync(), clock);
        var all = new Dictionary<string, string?>(secure.Authority.Settings)
        {
            ["MicrosoftAppId"] = TokenForge.BotId,
            ["MicrosoftAppPassword"] = "secret",
            ["MicrosoftAppTenantId"] = TokenForge.OwnTenant,
            ["AllowedCallers:0"] = TokenForge.AllowedCaller,
            ["Authentication:Retries"] = "0",
        };
        foreach (var (key, value) in settings)
        {
            all[key] = value;
        }

        secure.Service = await TestService.StartAsync(secure.Counting(turn ?? TestService.Silent), all, clock, services =>
        {
            secure.Authority.Trust(services);
            services.AddSingleton<ILoggerProvider>(secure.Logs);
        });
        return secure;
    }

    /// <summary>Delivers an activity with the header <c>Authorization</c> as it is given; none when null.</summary>
    public async Task<HttpResponseMessage> PostAsync(string? authorization, string? json = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(json ?? Message(), Encoding.UTF8, "application/json") };
        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        return await Service.Client.SendAsync(request);
    }

    /// <summary>The header of a channel whose service is at <paramref name="serviceUrl"/>.</summary>
    public string ChannelAt(string serviceUrl) => "Bearer " + Forge.Channel(claims => claims["serviceurl"] = serviceUrl);

    public static string Message(string channelId = "\"msteams\"", string serviceUrl = $"\"{TokenForge.ServiceUrl}\"", string conversation = "c") => $$"""
        {"type":"message","id":"{{Guid.NewGuid()}}","channelId":{{channelId}},"serviceUrl":{{serviceUrl}},"text":"Hej",
        "from":{"id":"u"},"recipient":{"id":"b"},"conversation":{"id":"{{conversation}}"} }
        """;

    public async ValueTask DisposeAsync()
    {
        await Service.DisposeAsync();
        await Authority.DisposeAsync();
        Forge.Dispose();
    }

    private Turn Counting(Turn turn) => (context, cancellationToken) =>
    {
        Interlocked.Increment(ref _turns);
        return turn(context, cancellationToken);
    };
}
