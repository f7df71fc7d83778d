namespace Boras.Bot.Conversations;

/// <summary>The state of a conversation as it was read.</summary>
/// <param name="State">What is known of it.</param>
/// <param name="Version">By which it is told whether anybody has written it since; 0 before the first time.</param>
internal sealed record KeptState(ConversationState State, long Version = 0);
