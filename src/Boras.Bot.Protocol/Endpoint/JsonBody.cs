using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Boras.Bot.Protocol.Endpoint;

/// <summary>Reads the body of a request, bounded, and sees to it that what came in can be written out again.</summary>
internal static class JsonBody
{
    private const int MaxDepth = 62;

    /// <summary>Reads at most <paramref name="maxBytes"/>.</summary>
    /// <returns>Null when there are more.</returns>
    public static async Task<byte[]?> ReadAsync(HttpRequest request, int maxBytes, CancellationToken cancellationToken)
    {
        if (request.ContentLength > maxBytes)
        {
            return null;
        }

        using var body = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
        {
            body.Write(buffer, 0, read);
            if (body.Length > maxBytes)
            {
                return null;
            }
        }

        return body.ToArray();
    }

    /// <summary>Refuses what couldn't be written again: bytes that aren't UTF-8, half of a surrogate pair, nesting too deep for a list of activities.</summary>
    /// <exception cref="JsonException">The body is no JSON.</exception>
    /// <exception cref="InvalidOperationException">It can't be written again.</exception>
    public static void CheckWritable(byte[] body)
    {
        var reader = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = MaxDepth });
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.String)
            {
                _ = reader.GetString();
            }
        }
    }
}
