namespace Boras.Bot.Protocol.DirectLine.Storage;

/// <summary>A conversation over Direct Line.</summary>
/// <param name="Id">Its id; letters, digits, <c>-</c> and <c>_</c>.</param>
/// <param name="UserId">The user's id.</param>
/// <param name="Locale">Language of the user, as a BCP 47 tag; null when not given.</param>
/// <param name="StartedAt">When it was started.</param>
/// <param name="IsOpen">False once it has ended; then nothing can be posted or read by clients.</param>
public sealed record DirectLineConversation(
    string Id, string UserId, string? Locale, DateTimeOffset StartedAt, bool IsOpen = true);
