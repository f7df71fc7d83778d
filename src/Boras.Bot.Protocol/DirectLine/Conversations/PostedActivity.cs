using System.Text.Json;
using Boras.Bot.Protocol.Activities;
using Boras.Bot.Protocol.DirectLine.Requests;
using Boras.Bot.Protocol.Endpoint;
using Microsoft.AspNetCore.Http;

namespace Boras.Bot.Protocol.DirectLine.Conversations;

/// <summary>Reads an activity that a client posts, or says why it can't be taken.</summary>
internal static class PostedActivity
{
    private const int MaxClientIdLength = 128;

    public static async Task<(Activity? Activity, Refusal? Refusal)> ReadAsync(
        HttpRequest request, DirectLineOptions options, CancellationToken cancellationToken)
    {
        var body = await JsonBody.ReadAsync(request, ActivityReader.MaxBytes, cancellationToken).ConfigureAwait(false);
        return body is null
            ? (null, Refusal.TooLarge($"An activity may be at most {ActivityReader.MaxBytes} bytes."))
            : Parse(body, options);
    }

    /// <summary>Reads an activity from JSON.</summary>
    public static (Activity? Activity, Refusal? Refusal) Parse(byte[] body, DirectLineOptions options)
    {
        try
        {
            JsonBody.CheckWritable(body);
            var activity = JsonSerializer.Deserialize(body, ActivityJsonContext.Default.Activity);
            return Check(activity, options) is { } refusal ? (null, refusal) : (activity, null);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return (null, Refusal.BadRequest("The body is not an activity in JSON."));
        }
    }

    /// <summary>What the client calls the activity; it finds its own by that in what it gets. Null when not given, or not fit to remember.</summary>
    public static string? ClientActivityId(Activity activity) =>
        activity.ChannelData is { ValueKind: JsonValueKind.Object } data
        && data.TryGetProperty("clientActivityID", out var id)
        && id.ValueKind == JsonValueKind.String
        && id.GetString() is { Length: > 0 and <= MaxClientIdLength } text
        && !text.Any(char.IsControl)
            ? text
            : null;

    private static Refusal? Check(Activity? activity, DirectLineOptions options) => activity switch
    {
        null or { Type: null or "" } => Refusal.BadRequest("The activity has no type."),
        _ when !ActivityTypes.IsKnown(activity.Type) => Refusal.BadRequest("An activity of this type is not taken here."),
        { Type: ActivityTypes.ConversationUpdate or ActivityTypes.InstallationUpdate } =>
            Refusal.BadRequest($"A {activity.Type} comes from the channel and not from a client."),
        { Attachments.Count: > 0 } when !options.UploadsEnabled => Refusal.BadRequest("Attachments are not taken here."),
        { Text.Length: > 0 } when activity.Text.Length > options.MaxMessageLength =>
            Refusal.TooLarge($"A message may have at most {options.MaxMessageLength} characters."),
        _ => null,
    };
}
