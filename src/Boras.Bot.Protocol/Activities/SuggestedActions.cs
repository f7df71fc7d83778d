namespace Boras.Bot.Protocol.Activities;

/// <summary>Buttons shown with a message until one is pressed.</summary>
public sealed class SuggestedActions : ExtensibleObject
{
    /// <summary>Ids of those who see them; all when absent.</summary>
    public IList<string>? To { get; set; }

    /// <summary>The buttons.</summary>
    public IList<CardAction>? Actions { get; set; }
}
