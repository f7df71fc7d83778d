using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Protocol.DirectLine;

/// <summary>Which websites may call.</summary>
internal sealed class Origins(IOptions<DirectLineOptions> options)
{
    /// <summary>True for what a browser may send as an origin: scheme, host and port in lower case, and nothing after them.</summary>
    public static bool IsOrigin(string? origin) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https"
        && uri.UserInfo.Length == 0
        && string.Equals(uri.GetLeftPart(UriPartial.Authority), origin, StringComparison.Ordinal);

    /// <summary>The address of this service as clients see it, without a slash at the end.</summary>
    public string Own(HttpRequest request) =>
        string.IsNullOrEmpty(options.Value.PublicUrl) ? $"{request.Scheme}://{request.Host}" : options.Value.PublicUrl.TrimEnd('/');

    /// <summary>True when the website may call: the own one, and those in the options.</summary>
    public bool MayCall(HttpRequest request, string origin) =>
        origin == Own(request) || options.Value.AllowedOrigins.Contains(origin, StringComparer.Ordinal);
}
