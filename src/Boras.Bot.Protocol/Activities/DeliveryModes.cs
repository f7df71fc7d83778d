namespace Boras.Bot.Protocol.Activities;

/// <summary>Ways in which replies are wanted.</summary>
public static class DeliveryModes
{
    /// <summary>Replies are given in the body of the HTTP response.</summary>
    public const string ExpectReplies = "expectReplies";
}
