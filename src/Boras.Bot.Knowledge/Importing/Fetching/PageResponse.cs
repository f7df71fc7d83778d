using System.Net;
using System.Text;

namespace Boras.Bot.Knowledge.Importing.Fetching;

/// <summary>Makes a result of a server's response.</summary>
internal sealed class PageResponse(FetchOptions options, TimeProvider time)
{
    /// <summary>The reason when the server gives the page to others only.</summary>
    public const string Denied = "the server doesn't give it out";

    private static readonly string[] Types =
    [
        "text/html", "application/xhtml+xml", "text/plain", "text/markdown", "text/xml", "application/xml", "application/rss+xml", "application/atom+xml",
        "application/json", "application/ld+json", "application/x-ndjson", "text/calendar", "text/csv", "text/tab-separated-values",
        "application/gzip", "application/x-gzip",
    ];

    /// <summary>Reads the response for <paramref name="address"/>.</summary>
    /// <exception cref="InvalidDataException">It is larger than allowed, or its packing is broken.</exception>
    public async Task<FetchResult> ReadAsync(Uri address, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var type = response.Content.Headers.ContentType?.MediaType?.ToLowerInvariant();
        return response.StatusCode switch
        {
            HttpStatusCode.NotModified => new FetchResult.NotModified(),
            HttpStatusCode.NotFound or HttpStatusCode.Gone => new FetchResult.Gone(),
            HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout => Failed(response),
            >= HttpStatusCode.InternalServerError => Failed(response),
            HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => new FetchResult.Refused(Denied),
            not HttpStatusCode.OK => new FetchResult.Refused($"the server answered {(int)response.StatusCode}"),
            _ when type is not null && !Types.Contains(type, StringComparer.Ordinal) => new FetchResult.Refused($"'{OutsideText.Line(type)}' is no kind of text that can be imported"),
            _ => Check(new SourceDocument(PageAddress.Clean(address), await ContentAsync(response, cancellationToken))
            {
                Address = address,
                ContentType = type,
                Charset = response.Content.Headers.ContentType?.CharSet?.Trim('"'),
                Fetched = SwedishTime.Of(time.GetUtcNow()),
                ReadAt = SwedishTime.Of(time.GetUtcNow()),
            }, response),
        };
    }

    // An empty robots.txt allows everything. A page that ends before its end tag was cut off on the way where nothing told its length.
    private static FetchResult Check(SourceDocument document, HttpResponseMessage response)
    {
        if (document.Address?.AbsolutePath == RobotsRules.Path)
        {
            return new FetchResult.Fetched(document, new PageMark(null, null));
        }

        if (document.Content.Length == 0)
        {
            return new FetchResult.Failed("it is empty");
        }

        var isWhole = document.ContentType is not ("text/html" or "application/xhtml+xml") || IsUtf16(document.Content)
            || Encoding.Latin1.GetString(document.Content).Contains("</body", StringComparison.OrdinalIgnoreCase);
        return isWhole
            ? new FetchResult.Fetched(document, new PageMark(response.Headers.ETag?.ToString(), response.Content.Headers.LastModified))
            : new FetchResult.Failed("it is cut off");
    }

    private static bool IsUtf16(byte[] content) => content.AsSpan(0, Math.Min(content.Length, 64)).Contains((byte)0);

    private FetchResult.Failed Failed(HttpResponseMessage response)
    {
        var wait = response.Headers.RetryAfter?.Delta ?? (response.Headers.RetryAfter?.Date - time.GetUtcNow());
        return new FetchResult.Failed($"the server answered {(int)response.StatusCode}")
        {
            RetryAfter = wait is { } delay && delay > TimeSpan.Zero ? TimeSpan.FromSeconds(Math.Min(delay.TotalSeconds, options.TotalTimeoutSeconds)) : null,
        };
    }

    private async Task<byte[]> ContentAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (response.Content.Headers.ContentLength > options.MaxBytes)
        {
            throw new InvalidDataException($"it is larger than {options.MaxBytes / 1024} KiB");
        }

        await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        using var content = new MemoryStream();
        var buffer = new byte[81920];
        int count;
        // What is counted is unpacked, so that nothing small can grow large.
        while ((count = await stream.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (content.Length + count > options.MaxBytes)
            {
                throw new InvalidDataException($"it is larger than {options.MaxBytes / 1024} KiB");
            }

            content.Write(buffer, 0, count);
        }

        return content.ToArray();
    }
}
