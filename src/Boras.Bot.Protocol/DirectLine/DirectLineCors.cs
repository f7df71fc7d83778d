using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Boras.Bot.Protocol.DirectLine;

/// <summary>Tells browsers which websites may call: those in the options.</summary>
internal sealed class DirectLineCors(IOptions<DirectLineOptions> options) : IConfigureOptions<CorsOptions>
{
    /// <summary>Name of the policy.</summary>
    public const string Policy = "directline";

    private static readonly TimeSpan PreflightAge = TimeSpan.FromHours(1);

    // The official JavaScript client sends the last two as well.
    private static readonly string[] RequestHeaders = [HeaderNames.Authorization, HeaderNames.ContentType, "x-ms-bot-agent", HeaderNames.XRequestedWith];

    public void Configure(CorsOptions cors) => cors.AddPolicy(Policy, policy => policy
        .WithOrigins([.. options.Value.AllowedOrigins])
        .WithMethods("GET", "POST", "DELETE")
        .WithHeaders(RequestHeaders)
        .WithExposedHeaders(HeaderNames.RetryAfter)
        // That client asks for its session id with credentials. There are none: no cookie is ever set or read.
        .AllowCredentials()
        .SetPreflightMaxAge(PreflightAge));
}
