using Boras.Bot.Replies;

namespace Boras.Bot.Conversations;

/// <summary>What is known of one conversation.</summary>
/// <param name="Greeted">The greeting has been said.</param>
/// <param name="LastQuestion">The question asked last; null before the first.</param>
internal sealed record ConversationState(bool Greeted = false, string? LastQuestion = null)
{
    /// <summary>What was offered last, so that it can be picked by number or title; empty before the first.</summary>
    public IReadOnlyList<Suggestion> Offered { get; init; } = [];

    /// <summary>Language of the reply that offered it, as a two-letter ISO 639-1 code.</summary>
    public string? OfferedIn { get; init; }
}
