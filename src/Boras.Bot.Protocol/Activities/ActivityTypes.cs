namespace Boras.Bot.Protocol.Activities;

/// <summary>Types of activity.</summary>
public static class ActivityTypes
{
    /// <summary>A message in a conversation.</summary>
    public const string Message = "message";

    /// <summary>Members joined or left.</summary>
    public const string ConversationUpdate = "conversationUpdate";

    /// <summary>The other side is writing.</summary>
    public const string Typing = "typing";

    /// <summary>A request that wants an answer in the HTTP body.</summary>
    public const string Invoke = "invoke";

    /// <summary>Something happened; no answer is expected.</summary>
    public const string Event = "event";

    /// <summary>A reaction was put on a message or taken away.</summary>
    public const string MessageReaction = "messageReaction";

    /// <summary>The bot was installed or removed.</summary>
    public const string InstallationUpdate = "installationUpdate";

    /// <summary>The conversation is over.</summary>
    public const string EndOfConversation = "endOfConversation";

    /// <summary>True for the types above.</summary>
    internal static bool IsKnown(string? type) => type is Message or ConversationUpdate or Typing or Invoke or Event or MessageReaction
        or InstallationUpdate or EndOfConversation;
}
