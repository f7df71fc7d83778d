using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;
using Boras.Bot.Protocol.Authentication.Incoming;
using Boras.Bot.Protocol.Authentication.Outgoing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Boras.Bot.Protocol.Tests.Authentication;

/// <summary>Stands for Microsoft's authorities on a port of this machine: OpenID metadata, keys and tokens, over HTTPS.</summary>
internal sealed class LocalAuthority : IAsyncDisposable
{
    private readonly ConcurrentQueue<(string Path, IReadOnlyDictionary<string, string> Form)> _tokenRequests = [];
    private readonly X509Certificate2 _certificate = Certificate();
    private readonly WebApplication _app;
    private int _metadataRequests;

    private LocalAuthority()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(_certificate)));
        _app = builder.Build();
        _app.MapGet("/v1/.well-known/openidconfiguration", context => Metadata(context, "channel"));
        _app.MapGet("/common/v2.0/.well-known/openid-configuration", context => Metadata(context, "entra"));
        _app.MapGet("/keys/{set}", context => Write(context, new JsonObject { ["keys"] = (context.Request.Path.Value!.EndsWith("channel", StringComparison.Ordinal) ? ChannelKeys : EntraKeys).DeepClone() }));
        _app.MapGet("/msi/token", context =>
        {
            var request = context.Request;
            _tokenRequests.Enqueue((request.Path.Value!, request.Query.ToDictionary(field => field.Key, field => field.Value.ToString())));
            return TokenAnswer(context);
        });
        _app.MapPost("/{tenant}/oauth2/v2.0/token", async context =>
        {
            var form = await context.Request.ReadFormAsync();
            _tokenRequests.Enqueue((context.Request.Path.Value!, form.ToDictionary(field => field.Key, field => field.Value.ToString())));
            await TokenAnswer(context);
        });
    }

    public string Url => _app.Urls.Single();

    /// <summary>The channels' keys, as JSON Web Keys with endorsements.</summary>
    public JsonArray ChannelKeys { get; set; } = [];

    /// <summary>The keys of Microsoft Entra ID.</summary>
    public JsonArray EntraKeys { get; set; } = [];

    /// <summary>True answers every request for metadata and keys with 503.</summary>
    public bool IsDown { get; set; }

    /// <summary>What stands for the metadata when it isn't null.</summary>
    public string? Metatext { get; set; }

    /// <summary>Called at every request for metadata.</summary>
    public Action Asked { get; set; } = () => { };

    public int MetadataRequests => _metadataRequests;

    /// <summary>The requests for tokens, with the forms that came.</summary>
    public IReadOnlyList<(string Path, IReadOnlyDictionary<string, string> Form)> TokenRequests => [.. _tokenRequests];

    /// <summary>Answers requests for tokens.</summary>
    public RequestDelegate TokenAnswer { get; set; } = Token("bot-token", TimeSpan.FromHours(1));

    /// <summary>The settings that lead to it.</summary>
    public IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>
    {
        ["ToBotFromChannelOpenIdMetadataUrl"] = $"{Url}/v1/.well-known/openidconfiguration",
        ["ToBotFromEmulatorOpenIdMetadataUrl"] = $"{Url}/common/v2.0/.well-known/openid-configuration",
        ["ToChannelFromBotLoginUrl"] = $"{Url}/botframework.com",
    };

    public static async Task<LocalAuthority> StartAsync()
    {
        var authority = new LocalAuthority();
        await authority._app.StartAsync();
        return authority;
    }

    public static RequestDelegate Token(string token, TimeSpan lifetime) => context => Write(
        context, new JsonObject { ["token_type"] = "Bearer", ["expires_in"] = (int)lifetime.TotalSeconds, ["access_token"] = token });

    /// <summary>Lets the bot trust its certificate, and no other one.</summary>
    public void Trust(IServiceCollection services)
    {
        foreach (var client in (string[])[OpenIdKeys.HttpClientName, MsalHttp.HttpClientName])
        {
            services.AddHttpClient(client).ConfigurePrimaryHttpMessageHandler(() => new HttpClientHandler
            {
                ServerCertificateCustomValidationCallback = (_, shown, _, _) => shown?.Thumbprint == _certificate.Thumbprint,
            });
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _certificate.Dispose();
    }

    private static X509Certificate2 Certificate()
    {
        using var key = RSA.Create(2048);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        var request = new CertificateRequest("CN=authority", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1) { CertificateExtensions = { names.Build() } };
        return request.CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(1));
    }

    private Task Metadata(HttpContext context, string set)
    {
        Interlocked.Increment(ref _metadataRequests);
        Asked();
        if (IsDown)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Task.CompletedTask;
        }

        return Metatext is null
            ? Write(context, new JsonObject { ["issuer"] = "https://example.org", ["jwks_uri"] = $"{Url}/keys/{set}" })
            : context.Response.WriteAsync(Metatext);
    }

    private static Task Write(HttpContext context, JsonObject body)
    {
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(body.ToJsonString());
    }
}
