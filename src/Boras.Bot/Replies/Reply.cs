namespace Boras.Bot.Replies;

/// <summary>What the resident gets, before it is fitted to a channel.</summary>
/// <param name="Language">Language of the bot's own words, as a two-letter ISO 639-1 code.</param>
internal sealed record Reply(string Language)
{
    /// <summary>What goes before everything else, such as a warning; null for nothing.</summary>
    public string? Notice { get; init; }

    /// <summary>The answer's passage, word for word; null when the reply is only the bot's own words.</summary>
    public string? Passage { get; init; }

    /// <summary>Where the passage is from.</summary>
    public Source? Source { get; init; }

    /// <summary>The bot's own words, a paragraph each.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Further passages with their sources, best first.</summary>
    public IReadOnlyList<(string Passage, Source Source)> Further { get; init; } = [];

    /// <summary>What the further passages are called; empty for nothing, when the words already say it.</summary>
    public string? FurtherTitle { get; init; }

    /// <summary>What the resident may want to pick next, as buttons where the channel has them.</summary>
    public IReadOnlyList<Suggestion> Suggestions { get; init; } = [];

    /// <summary>Id of the item whose answer the resident is asked to rate, where there are buttons; null for none.</summary>
    public string? Rated { get; init; }

    /// <summary>What the suggestions are called where they are written out.</summary>
    public string SuggestionsTitle { get; init; } = "";
}
