using System.Text.Json;

namespace Boras.Bot.Protocol.Activities;

/// <summary>A card with a title, a text and buttons; every channel with cards shows it.</summary>
public sealed class HeroCard : ExtensibleObject
{
    /// <summary>Media type of the card as an attachment.</summary>
    public const string ContentType = "application/vnd.microsoft.card.hero";

    /// <summary>Heading.</summary>
    public string? Title { get; set; }

    /// <summary>Line below the heading.</summary>
    public string? Subtitle { get; set; }

    /// <summary>The text.</summary>
    public string? Text { get; set; }

    /// <summary>The buttons.</summary>
    public IList<CardAction>? Buttons { get; set; }

    /// <summary>The card as an attachment.</summary>
    public Attachment ToAttachment() => new()
    {
        ContentType = ContentType,
        Content = JsonSerializer.SerializeToElement(this, ActivityJsonContext.Default.HeroCard),
    };
}
