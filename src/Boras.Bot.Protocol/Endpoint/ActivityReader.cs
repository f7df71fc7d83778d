using System.Text.Json;
using Boras.Bot.Protocol.Activities;
using Microsoft.AspNetCore.Http;

namespace Boras.Bot.Protocol.Endpoint;

/// <summary>Reads an activity from an HTTP request, or says with status and reason why it can't.</summary>
internal static class ActivityReader
{
    /// <summary>Largest activity, in bytes; the limit of the Bot Framework.</summary>
    public const int MaxBytes = 256 * 1024;

    private const int MaxDepth = 62;

    public static async Task<(Activity? Activity, int Status, string? Reason)> ReadAsync(
        HttpRequest request, CancellationToken cancellationToken)
    {
        if (!request.HasJsonContentType())
        {
            return (null, StatusCodes.Status415UnsupportedMediaType, "The content type must be application/json.");
        }

        var body = await ReadBody(request, cancellationToken).ConfigureAwait(false);
        if (body is null)
        {
            return (null, StatusCodes.Status413PayloadTooLarge, $"An activity may be at most {MaxBytes} bytes.");
        }

        return Parse(body);
    }

    private static async Task<byte[]?> ReadBody(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > MaxBytes)
        {
            return null;
        }

        using var body = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
        {
            body.Write(buffer, 0, read);
            if (body.Length > MaxBytes)
            {
                return null;
            }
        }

        return body.ToArray();
    }

    private static (Activity?, int, string?) Parse(byte[] body)
    {
        try
        {
            CheckWritable(body);
            var activity = JsonSerializer.Deserialize(body, ActivityJsonContext.Default.Activity);
            return string.IsNullOrEmpty(activity?.Type) ? Refuse("The activity has no type.")
                : string.IsNullOrEmpty(activity.Conversation?.Id) ? Refuse("The activity has no conversation.")
                : (activity, StatusCodes.Status200OK, null);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return Refuse("The body is not an activity in JSON.");
        }
    }

    // A reply carries parts of the activity back: what couldn't be written again (bytes that aren't UTF-8, half of a
    // surrogate pair, nesting too deep for the list of expected replies) is refused here.
    private static void CheckWritable(byte[] body)
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

    private static (Activity?, int, string?) Refuse(string reason) => (null, StatusCodes.Status400BadRequest, reason);
}
