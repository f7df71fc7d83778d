using Boras.Bot.Protocol.DirectLine.Calls;
using Boras.Bot.Protocol.DirectLine.Conversations;
using Boras.Bot.Protocol.DirectLine.Requests;
using Boras.Bot.Protocol.DirectLine.Storage;
using Boras.Bot.Protocol.DirectLine.Tokens;
using Microsoft.AspNetCore.Http;

namespace Boras.Bot.Protocol.DirectLine.Endpoints;

/// <summary>Starting, coming back to and removing a conversation.</summary>
internal static class ConversationEndpoints
{
    private static readonly TimeSpan FullRetry = TimeSpan.FromMinutes(1);

    /// <summary><c>POST /conversations</c>.</summary>
    public static async Task<IResult> StartAsync(
        HttpRequest request,
        DirectLineCaller caller,
        IDirectLineStore store,
        DirectLineTurns turns,
        ChannelActivity channel,
        ConversationResponses responses,
        KeptIds ids,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var (parameters, refusal) = await ParameterReader.ReadAsync(request, cancellationToken).ConfigureAwait(false);
        refusal ??= ids.CheckUser(caller.Grant?.UserId ?? parameters!.User?.Id, caller.Grant);
        if (refusal is not null)
        {
            return refusal;
        }

        var conversation = new DirectLineConversation(
            caller.Grant?.ConversationId ?? ConversationIds.NewConversation(),
            caller.Grant?.UserId ?? (string.IsNullOrEmpty(parameters!.User?.Id) ? ConversationIds.NewUser() : parameters.User.Id),
            PostedContent.Locale(parameters!.Locale),
            clock.GetUtcNow());
        var result = await store.StartAsync(conversation, cancellationToken).ConfigureAwait(false);
        if (result == StartResult.Started)
        {
            // The conversation stands even when the bot fails to greet, which is logged.
            await turns.RunAsync(channel.Joined(conversation), sequence: 0).ConfigureAwait(false);
        }

        return result switch
        {
            StartResult.Full => Refusal.TooMany("Too many conversations are open.", FullRetry),
            StartResult.Ended => Refusal.Ended,
            StartResult.Exists => responses.Stream(await Existing(conversation, caller, store, cancellationToken).ConfigureAwait(false), watermark: 0, request),
            _ => responses.Stream(Grant(conversation, caller), watermark: 0, request, StatusCodes.Status201Created),
        };
    }

    /// <summary><c>GET /conversations/{conversationId}?watermark=</c>.</summary>
    public static async Task<IResult> ReconnectAsync(
        string conversationId,
        string? watermark,
        HttpRequest request,
        DirectLineCaller caller,
        IDirectLineStore store,
        ConversationResponses responses,
        CancellationToken cancellationToken)
    {
        if (Watermark.Parse(watermark) is not { } after)
        {
            return Watermark.Refusal;
        }

        return await store.FindAsync(conversationId, cancellationToken).ConfigureAwait(false) is { IsOpen: true } conversation
            ? responses.Stream(Grant(conversation, caller), after, request)
            : Refusal.Ended;
    }

    /// <summary><c>DELETE /conversations/{conversationId}</c>, which Direct Line itself doesn't have; also one that has ended, and again.</summary>
    public static async Task<IResult> DeleteAsync(
        string conversationId,
        IDirectLineStore store,
        ConversationLog log,
        DirectLineTurns turns,
        ChannelActivity channel,
        CancellationToken cancellationToken)
    {
        if (await store.FindAsync(conversationId, cancellationToken).ConfigureAwait(false) is not { } conversation)
        {
            return Refusal.Ended;
        }

        await log.DeleteAsync(conversationId).ConfigureAwait(false);

        // The bot forgets it as well, as it has one that had ended.
        if (conversation.IsOpen)
        {
            await turns.RunAsync(channel.Ended(conversation), sequence: 0).ConfigureAwait(false);
        }

        return Results.NoContent();
    }

    // The user whose id is in the token is whom the conversation was started with, or the one who starts it.
    private static DirectLineGrant Grant(DirectLineConversation conversation, DirectLineCaller caller) =>
        (caller.Grant ?? new DirectLineGrant(conversation.Id, null, [])) with { UserId = conversation.UserId };

    private static async Task<DirectLineGrant> Existing(
        DirectLineConversation conversation, DirectLineCaller caller, IDirectLineStore store, CancellationToken cancellationToken) =>
        Grant(await store.FindAsync(conversation.Id, cancellationToken).ConfigureAwait(false) ?? conversation, caller);
}
