using Microsoft.Identity.Client;

namespace Boras.Bot.Protocol.Authentication.Outgoing;

/// <summary>Gives MSAL the HTTP client with the pipeline for token services.</summary>
internal sealed class MsalHttp(IHttpClientFactory clients) : IMsalHttpClientFactory
{
    /// <summary>Name of the HTTP client and of its pipeline.</summary>
    public const string HttpClientName = "token";

    public HttpClient GetHttpClient() => clients.CreateClient(HttpClientName);
}
