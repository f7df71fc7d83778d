using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Boras.Bot.Protocol.Activities;
using Boras.Bot.Protocol.Authentication.Outgoing;
using Polly;

namespace Boras.Bot.Protocol.Connector;

/// <summary>Calls a channel by the Bot Framework Connector REST API, version 3.</summary>
/// <remarks>
/// Every call throws a <see cref="ConnectorException"/> when the address can't be used, no token can be had or the channel
/// doesn't do what it is asked. Source: https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference.
/// </remarks>
internal sealed class ConnectorClient(HttpClient http, BotTokens tokens, ProtocolMetrics metrics)
{
    private const int MaxAnswerBytes = 1024 * 1024;
    private static readonly TimeSpan AnswerTime = TimeSpan.FromSeconds(5);
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");
    private static readonly ActivityJsonContext Shapes = ActivityJsonContext.Default;

    /// <summary>Posts <paramref name="activity"/>; as a reply when it has a <c>replyToId</c>.</summary>
    /// <returns>The id that the channel gave, or a null id: channels may answer 200, 201 or 202, with or without a body.</returns>
    public async Task<ResourceResponse> SendAsync(ReplyTarget target, Activity activity, CancellationToken cancellationToken)
    {
        var address = string.IsNullOrEmpty(activity.ReplyToId)
            ? target.Address(activity.Conversation?.Id, "activities")
            : target.Address(activity.Conversation?.Id, "activities", activity.ReplyToId);
        using var response = await CallAsync("send", target, HttpMethod.Post, address, Body(activity, Shapes.Activity), cancellationToken).ConfigureAwait(false);

        // The channel has taken the activity; what it says beside that is not needed.
        return await ReadAsync(response, Shapes.ResourceResponse, cancellationToken).ConfigureAwait(false) ?? new ResourceResponse();
    }

    /// <summary>Puts <paramref name="activity"/> in the place of the one with its id.</summary>
    public async Task UpdateAsync(ReplyTarget target, Activity activity, CancellationToken cancellationToken)
    {
        var address = target.Address(activity.Conversation?.Id, "activities", activity.Id);
        (await CallAsync("update", target, HttpMethod.Put, address, Body(activity, Shapes.Activity), cancellationToken).ConfigureAwait(false)).Dispose();
    }

    /// <summary>Removes an activity; one that isn't there any more is as good as removed.</summary>
    public async Task DeleteAsync(ReplyTarget target, string? conversationId, string activityId, CancellationToken cancellationToken)
    {
        try
        {
            var address = target.Address(conversationId, "activities", activityId);
            (await CallAsync("delete", target, HttpMethod.Delete, address, null, cancellationToken).ConfigureAwait(false)).Dispose();
        }
        catch (ConnectorException e) when (e.Status is HttpStatusCode.NotFound or HttpStatusCode.Gone)
        {
            // A first attempt whose answer was lost may have removed it.
        }
    }

    /// <summary>Reads from <paramref name="address"/>.</summary>
    public async Task<T> GetAsync<T>(string operation, ReplyTarget target, Uri address, JsonTypeInfo<T> shape, CancellationToken cancellationToken)
        where T : class
    {
        using var response = await CallAsync(operation, target, HttpMethod.Get, address, null, cancellationToken).ConfigureAwait(false);
        return await ReadAsync(response, shape, cancellationToken).ConfigureAwait(false) ?? throw new ConnectorException("The channel answered what can't be read.", null, response.StatusCode);
    }

    /// <summary>Opens a conversation.</summary>
    public async Task<ConversationResourceResponse> CreateAsync(ReplyTarget target, ConversationParameters parameters, CancellationToken cancellationToken)
    {
        using var response = await CallAsync(
            "create", target, HttpMethod.Post, target.Address(), Body(parameters, Shapes.ConversationParameters), cancellationToken).ConfigureAwait(false);
        return await ReadAsync(response, Shapes.ConversationResourceResponse, cancellationToken).ConfigureAwait(false) is { Id.Length: > 0 } created
            ? created
            : throw new ConnectorException("The channel opened a conversation without telling its id.", null, response.StatusCode);
    }

    private static ByteArrayContent Body<T>(T value, JsonTypeInfo<T> shape) =>
        new(JsonSerializer.SerializeToUtf8Bytes(value, shape)) { Headers = { ContentType = Json } };

    private async Task<HttpResponseMessage> CallAsync(
        string operation, ReplyTarget target, HttpMethod method, Uri address, HttpContent? content, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, address) { Content = content };
        try
        {
            if (target.Scope is { } scope)
            {
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await tokens.GetAsync(scope, cancellationToken).ConfigureAwait(false));
            }

            var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            metrics.ConnectorCalled(operation, (int)response.StatusCode);
            if (response.IsSuccessStatusCode)
            {
                return response;
            }

            using (response)
            {
                throw new ConnectorException($"The channel answered {(int)response.StatusCode}.", null, response.StatusCode);
            }
        }
        catch (TokenException e)
        {
            throw new ConnectorException(e.Message, e);
        }
        catch (Exception e) when (e is HttpRequestException or SocketException or TaskCanceledException or ExecutionRejectedException && !cancellationToken.IsCancellationRequested)
        {
            metrics.ConnectorCalled(operation, null);
            throw new ConnectorException("The channel could not be reached.", e);
        }
    }

    // Null for a body that is empty, too long, too slow or something else than expected.
    private static async Task<T?> ReadAsync<T>(HttpResponseMessage response, JsonTypeInfo<T> shape, CancellationToken cancellationToken)
        where T : class
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(AnswerTime);
        try
        {
            await response.Content.LoadIntoBufferAsync(MaxAnswerBytes, limit.Token).ConfigureAwait(false);
            var body = await response.Content.ReadAsByteArrayAsync(CancellationToken.None).ConfigureAwait(false);
            return body.Length == 0 ? null : JsonSerializer.Deserialize(body, shape);
        }
        catch (Exception e) when (e is JsonException or HttpRequestException or IOException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }
}
