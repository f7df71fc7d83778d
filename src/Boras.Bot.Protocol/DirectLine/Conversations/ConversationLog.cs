using Boras.Bot.Protocol.DirectLine.Storage;
using Boras.Bot.Protocol.DirectLine.Streaming;

namespace Boras.Bot.Protocol.DirectLine.Conversations;

/// <summary>Writes to the store, and tells the streams once it is written.</summary>
internal sealed class ConversationLog(IDirectLineStore store, IDirectLineSignals signals)
{
    public async Task<PostResult> PostAsync(string conversationId, NewActivity activity, CancellationToken cancellationToken)
    {
        var result = await store.PostAsync(conversationId, activity, cancellationToken).ConfigureAwait(false);
        if (result.Status == PostStatus.Stored)
        {
            await Tell(conversationId).ConfigureAwait(false);
        }

        return result;
    }

    public async Task ReplyAsync(string conversationId, string? answeredId, IReadOnlyList<NewActivity> replies)
    {
        if (await store.ReplyAsync(conversationId, answeredId, replies, CancellationToken.None).ConfigureAwait(false))
        {
            await Tell(conversationId).ConfigureAwait(false);
        }
    }

    public async Task EndAsync(string conversationId)
    {
        await store.EndAsync(conversationId, CancellationToken.None).ConfigureAwait(false);
        await Tell(conversationId).ConfigureAwait(false);
    }

    public async Task DeleteAsync(string conversationId)
    {
        await store.DeleteAsync(conversationId, CancellationToken.None).ConfigureAwait(false);
        await Tell(conversationId).ConfigureAwait(false);
    }

    // What is stored must be told, whether or not the client that posted it is still there.
    private Task Tell(string conversationId) => signals.PublishAsync(new DirectLineSignal(conversationId), CancellationToken.None);
}
