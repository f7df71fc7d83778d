using System.Net.Http.Headers;
using System.Text.Json;
using Boras.Bot.Protocol.Activities;

namespace Boras.Bot.Protocol.Connector;

/// <summary>Posts activities to a channel by the Bot Framework Connector REST API, version 3.</summary>
internal sealed class ConnectorClient(HttpClient http)
{
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    /// <summary>Sends <paramref name="activity"/> to its <c>serviceUrl</c>; as a reply when it has a <c>replyToId</c>.</summary>
    /// <returns>The id that the channel gave, or a null id: channels may answer 200, 201 or 202, with or without a body.</returns>
    /// <exception cref="ConnectorException">The address can't be used, or the channel didn't take the activity.</exception>
    public async Task<ResourceResponse> SendAsync(Activity activity, CancellationToken cancellationToken)
    {
        using var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(activity, ActivityJsonContext.Default.Activity));
        content.Headers.ContentType = Json;
        try
        {
            using var response = await http.PostAsync(Address(activity), content, cancellationToken).ConfigureAwait(false);
            if (!response.IsSuccessStatusCode)
            {
                throw new ConnectorException($"The channel answered {(int)response.StatusCode}.");
            }

            return ReadId(await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false));
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException or Polly.ExecutionRejectedException
            && !cancellationToken.IsCancellationRequested)
        {
            throw new ConnectorException("The channel could not be reached.", e);
        }
    }

    /// <summary>The address to post to; ids are percent-encoded, since the Emulator's end in <c>|livechat</c>.</summary>
    internal static Uri Address(Activity activity)
    {
        if (!Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out var service) || service.Scheme is not ("https" or "http"))
        {
            throw new ConnectorException("The activity's serviceUrl is not an http address.");
        }

        var conversation = Segment(activity.Conversation?.Id ?? "");
        var reply = string.IsNullOrEmpty(activity.ReplyToId) ? "" : "/" + Segment(activity.ReplyToId);
        return new Uri($"{service.GetLeftPart(UriPartial.Path).TrimEnd('/')}/v3/conversations/{conversation}/activities{reply}");
    }

    // Dots alone lead to another address, encoded or not.
    private static string Segment(string id) =>
        id is "." or ".." ? throw new ConnectorException($"The id '{id}' can't stand in an address.") : Uri.EscapeDataString(id);

    private static ResourceResponse ReadId(byte[] body)
    {
        try
        {
            return body.Length == 0
                ? new ResourceResponse()
                : JsonSerializer.Deserialize(body, ActivityJsonContext.Default.ResourceResponse) ?? new ResourceResponse();
        }
        catch (JsonException)
        {
            // The channel took the activity; what it says beside that is not needed.
            return new ResourceResponse();
        }
    }
}
