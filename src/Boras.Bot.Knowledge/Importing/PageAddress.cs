using System.Text.RegularExpressions;

namespace Boras.Bot.Knowledge.Importing;

/// <summary>Addresses of pages: which are the same page, and which may be linked to.</summary>
internal static partial class PageAddress
{
    /// <summary>
    /// The same for every address of a page: the id that Sitevision puts last (<c>slug.4.ID.html</c>), which stays when the
    /// page is moved or renamed, else the address without fragment, <c>sv.*</c> and <c>utm_*</c>; null for no address.
    /// </summary>
    public static string? Key(string? address) =>
        !Uri.TryCreate(address, UriKind.Absolute, out var uri) ? null
        : SitevisionId().Match(uri.AbsolutePath) is { Success: true } match ? $"{uri.Host}#{match.Groups[1].Value}"
        : Clean(uri).TrimEnd('/');

    /// <summary>Whether it is the address of a Sitevision article (<c>slug.5.ID.html</c>), such as a news item.</summary>
    public static bool IsArticle(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && SitevisionId().Match(uri.AbsolutePath) is { Success: true } match && match.Groups[1].Value.StartsWith("5.", StringComparison.Ordinal);

    /// <summary>The address without fragment and without the parameters that only steer the view or count visits.</summary>
    public static string Clean(Uri uri)
    {
        var query = uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(parameter => !ViewParameter().IsMatch(parameter));
        var builder = new UriBuilder(uri) { Fragment = "", Query = string.Join('&', query) };
        return builder.Uri.AbsoluteUri;
    }

    /// <summary>A link in a page as a whole http or https address; null for what may not be followed, such as <c>javascript:</c>.</summary>
    public static string? Resolve(Uri? page, string? link)
    {
        // On Unix a path that begins with a slash is an absolute file address.
        var text = OutsideText.Line(link);
        return text.Length > 0 && !text.StartsWith('#') && Uri.TryCreate(page ?? new Uri("about:blank"), text, out var uri)
            && uri.IsAbsoluteUri && uri.Scheme is "http" or "https" && uri.UserInfo.Length == 0
            ? Clean(uri)
            : null;
    }

    [GeneratedRegex(@"\.([45]\.[0-9a-f]{6,40})\.html$", RegexOptions.IgnoreCase)]
    private static partial Regex SitevisionId();

    [GeneratedRegex("^(sv\\.|utm_|fbclid|gclid)", RegexOptions.IgnoreCase)]
    private static partial Regex ViewParameter();
}
