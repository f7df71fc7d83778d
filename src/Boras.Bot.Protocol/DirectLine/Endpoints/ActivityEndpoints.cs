using Boras.Bot.Protocol.Activities;
using Boras.Bot.Protocol.DirectLine.Calls;
using Boras.Bot.Protocol.DirectLine.Conversations;
using Boras.Bot.Protocol.DirectLine.Requests;
using Boras.Bot.Protocol.DirectLine.Storage;
using Boras.Bot.Protocol.DirectLine.Streaming;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Protocol.DirectLine.Endpoints;

/// <summary>Reading and posting activities.</summary>
internal static class ActivityEndpoints
{
    private const int PageSize = 200;

    /// <summary><c>GET /conversations/{conversationId}/activities?watermark=</c>.</summary>
    public static async Task<IResult> ReadAsync(
        string conversationId, string? watermark, IDirectLineStore store, CancellationToken cancellationToken)
    {
        if (Watermark.Parse(watermark) is not { } after)
        {
            return Watermark.Refusal;
        }

        return await store.FindAsync(conversationId, cancellationToken).ConfigureAwait(false) is { IsOpen: true }
            && await store.ReadAsync(conversationId, after, PageSize, cancellationToken).ConfigureAwait(false) is { } batch
            ? Results.Bytes(ActivitySet.Write(batch, after), "application/json; charset=utf-8")
            : Refusal.Ended;
    }

    /// <summary><c>POST /conversations/{conversationId}/activities</c>.</summary>
    public static async Task<IResult> PostAsync(
        string conversationId,
        HttpRequest request,
        DirectLineCaller caller,
        ActivityInbox inbox,
        IOptions<DirectLineOptions> options,
        CancellationToken cancellationToken)
    {
        var (activity, refusal) = await PostedActivity.ReadAsync(request, options.Value, cancellationToken).ConfigureAwait(false);
        return activity is null
            ? refusal!
            : await TakeAsync(conversationId, activity, caller, inbox, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Answers with the id of the activity once the bot has answered it.</summary>
    public static async Task<IResult> TakeAsync(
        string conversationId, Activity activity, DirectLineCaller caller, ActivityInbox inbox, CancellationToken cancellationToken)
    {
        var (id, refusal) = await inbox.TakeAsync(conversationId, activity, caller, cancellationToken).ConfigureAwait(false);
        return refusal is null
            ? Results.Json(new ResourceResponse { Id = id }, ActivityJsonContext.Default.ResourceResponse)
            : refusal;
    }
}
