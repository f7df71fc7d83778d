namespace Boras.Bot.Replies;

/// <summary>What a channel can show.</summary>
internal sealed record ChannelAbilities(bool Markdown, bool Cards, bool SuggestedActions)
{
    /// <summary>Text and nothing else: what every channel can show.</summary>
    public static ChannelAbilities TextOnly { get; } = new(Markdown: false, Cards: false, SuggestedActions: false);

    /// <summary>Text on a screen or on paper that nobody can answer.</summary>
    public static ChannelAbilities Print { get; } = TextOnly with { Answers = false };

    /// <summary>True when the resident can answer by a number.</summary>
    public bool Answers { get; init; } = true;

    private static readonly Dictionary<string, ChannelAbilities> Channels = new(StringComparer.OrdinalIgnoreCase)
    {
        ["emulator"] = new(Markdown: true, Cards: true, SuggestedActions: true),
        ["webchat"] = new(Markdown: true, Cards: true, SuggestedActions: true),
        ["directline"] = new(Markdown: true, Cards: true, SuggestedActions: true),
        ["msteams"] = new(Markdown: true, Cards: true, SuggestedActions: true),
    };

    /// <summary>The abilities of a channel; of one that isn't known, text only.</summary>
    public static ChannelAbilities Of(string? channelId) => Channels.GetValueOrDefault(channelId ?? "", TextOnly);
}
