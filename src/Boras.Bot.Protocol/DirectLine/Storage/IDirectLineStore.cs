namespace Boras.Bot.Protocol.DirectLine.Storage;

/// <summary>Keeps Direct Line conversations and their activities; several replicas may share one.</summary>
/// <remarks>
/// Every method is atomic, and what it returns is stored when it returns. Within a conversation, sequences grow by one
/// without a gap, so that a reader who has seen a sequence has seen everything before it.
/// </remarks>
public interface IDirectLineStore
{
    /// <summary>Starts a conversation, unless one with its id is there or too many are open.</summary>
    Task<StartResult> StartAsync(DirectLineConversation conversation, CancellationToken cancellationToken);

    /// <summary>Finds a conversation, which counts as use of it.</summary>
    /// <returns>Null when it never was; a conversation that isn't open when it has ended, for as long as tokens hold.</returns>
    Task<DirectLineConversation?> FindAsync(string id, CancellationToken cancellationToken);

    /// <summary>Appends an activity of the user; one with a client activity id that is there already is not appended again.</summary>
    Task<PostResult> PostAsync(string conversationId, NewActivity activity, CancellationToken cancellationToken);

    /// <summary>Appends replies together, in order, and marks the activity <paramref name="answeredId"/> as answered.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="answeredId">The activity they answer; null when they answer none.</param>
    /// <param name="replies">The replies, also none.</param>
    /// <param name="cancellationToken">Stops before anything is stored.</param>
    /// <returns>False, with nothing appended, when the activity was answered before or the conversation isn't open.</returns>
    Task<bool> ReplyAsync(string conversationId, string? answeredId, IReadOnlyList<NewActivity> replies, CancellationToken cancellationToken);

    /// <summary>Reads at most <paramref name="max"/> activities after the sequence <paramref name="watermark"/>.</summary>
    /// <returns>Null when the conversation never was or has been deleted; one that has ended can still be read.</returns>
    Task<ActivityBatch?> ReadAsync(string conversationId, long watermark, int max, CancellationToken cancellationToken);

    /// <summary>Activities of users in open conversations that came within a time and have no reply stored, the oldest first.</summary>
    /// <param name="since">When they came at the earliest.</param>
    /// <param name="until">When they came at the latest.</param>
    /// <param name="max">At most so many.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    Task<IReadOnlyList<UnansweredActivity>> UnansweredAsync(DateTimeOffset since, DateTimeOffset until, int max, CancellationToken cancellationToken);

    /// <summary>Ends a conversation; its activities stay.</summary>
    Task EndAsync(string conversationId, CancellationToken cancellationToken);

    /// <summary>Ends a conversation and removes all that is known of it but its id.</summary>
    Task DeleteAsync(string conversationId, CancellationToken cancellationToken);
}
