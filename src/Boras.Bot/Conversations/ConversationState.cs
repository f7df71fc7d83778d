namespace Boras.Bot.Conversations;

/// <summary>What is known of one conversation.</summary>
/// <param name="Greeted">The greeting has been said.</param>
/// <param name="LastQuestion">The question asked last; null before the first.</param>
internal sealed record ConversationState(bool Greeted = false, string? LastQuestion = null);
