namespace Boras.Bot.Replies;

/// <summary>Something that the resident can pick instead of writing.</summary>
/// <param name="Title">What the button says.</param>
/// <param name="Item">Id of the knowledge item it shows; null when it shows none.</param>
internal sealed record Suggestion(string Title, string? Item = null)
{
    /// <summary>True for "Inget av dessa".</summary>
    public bool IsNone { get; init; }

    /// <summary>Language of the title, as a two-letter ISO 639-1 code; null when it is that of the bot's words.</summary>
    public string? Language { get; init; }

    /// <summary>What is sent when it is picked, in the language that the bot speaks now.</summary>
    public ButtonValue ToValue(string language) => IsNone
        ? new ButtonValue { Choice = ButtonValue.None, Language = language }
        : new ButtonValue { Item = Item, Question = Title, Language = language };
}
