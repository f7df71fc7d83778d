using System.Text.Json;
using Boras.Bot.Protocol.Activities;
using Microsoft.AspNetCore.Http;

namespace Boras.Bot.Protocol.Endpoint;

/// <summary>Reads an activity from an HTTP request, or says with status and reason why it can't.</summary>
internal static class ActivityReader
{
    /// <summary>Largest activity, in bytes; the limit of the Bot Framework.</summary>
    public const int MaxBytes = 256 * 1024;

    public static async Task<(Activity? Activity, int Status, string? Reason)> ReadAsync(
        HttpRequest request, CancellationToken cancellationToken)
    {
        if (!request.HasJsonContentType())
        {
            return (null, StatusCodes.Status415UnsupportedMediaType, "The content type must be application/json.");
        }

        var body = await JsonBody.ReadAsync(request, MaxBytes, cancellationToken).ConfigureAwait(false);
        if (body is null)
        {
            return (null, StatusCodes.Status413PayloadTooLarge, $"An activity may be at most {MaxBytes} bytes.");
        }

        return Parse(body);
    }

    private static (Activity?, int, string?) Parse(byte[] body)
    {
        try
        {
            // A reply carries parts of the activity back.
            JsonBody.CheckWritable(body);
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

    private static (Activity?, int, string?) Refuse(string reason) => (null, StatusCodes.Status400BadRequest, reason);
}
