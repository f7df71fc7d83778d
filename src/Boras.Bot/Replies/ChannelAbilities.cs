namespace Boras.Bot.Replies;

/// <summary>What a channel can show.</summary>
/// <remarks>
/// Cards, suggested actions, typing and update: "Channels reference" of Azure AI Bot Service and the type Channels of the
/// Microsoft 365 Agents SDK. Lengths: Teams 28 KB a message ("Limits and specifications for Microsoft Teams"), Messenger
/// 2,000 characters, Telegram 4,096, LINE 5,000, Slack 40,000 with 4,000 advised, SMS by Twilio 1,600. Messenger and LINE
/// cut buttons after 20 characters, which a question doesn't fit in, so they get a numbered list.
/// </remarks>
/// <param name="Markdown">False when the text is shown as it is written.</param>
/// <param name="Cards">How further reading is shown.</param>
/// <param name="Buttons">How suggestions are picked.</param>
/// <param name="MaxText">Longest text of one message, in characters.</param>
internal sealed record ChannelAbilities(bool Markdown, CardKind Cards, ButtonKind Buttons, int MaxText)
{
    private const int TeamsBytes = 28 * 1024;

    /// <summary>Text and nothing else: what every channel can show.</summary>
    public static ChannelAbilities TextOnly { get; } = new(Markdown: false, CardKind.None, ButtonKind.Numbers, MaxText: 4_000);

    /// <summary>Text on a screen or on paper that nobody can answer.</summary>
    public static ChannelAbilities Print { get; } = TextOnly with { Buttons = ButtonKind.None, MaxText = int.MaxValue };

    private static readonly ChannelAbilities Web = new(Markdown: true, CardKind.Links, ButtonKind.Values, MaxText: 8_000) { Typing = true };

    private static readonly Dictionary<string, ChannelAbilities> Channels = new(StringComparer.OrdinalIgnoreCase)
    {
        ["emulator"] = Web with { Cards = CardKind.Hero, Update = true },
        ["webchat"] = Web,
        ["directline"] = Web,
        ["msteams"] = new(Markdown: true, CardKind.Adaptive, ButtonKind.CardActions, MaxText: 4_000)
        {
            MaxBytes = TeamsBytes,
            Typing = true,
            Update = true,
        },
        ["telegram"] = new(Markdown: false, CardKind.Links, ButtonKind.Titles, MaxText: 4_096) { Typing = true, Update = true },
        ["slack"] = TextOnly with { Cards = CardKind.Links, Update = true },
        ["facebook"] = TextOnly with { Cards = CardKind.Links, MaxText = 2_000, Typing = true },
        ["line"] = TextOnly with { Cards = CardKind.Links, MaxText = 5_000 },
        ["sms"] = TextOnly with { Cards = CardKind.Links, MaxText = 1_600 },
        ["email"] = TextOnly with { MaxText = 100_000 },
    };

    /// <summary>Largest activity, in bytes of UTF-8 JSON.</summary>
    public int MaxBytes { get; init; } = int.MaxValue;

    /// <summary>True when the channel shows that the bot is writing.</summary>
    public bool Typing { get; init; }

    /// <summary>True when a message that was sent can be changed.</summary>
    public bool Update { get; init; }

    /// <summary>True when suggestions are buttons, and feedback can be asked for.</summary>
    public bool HasButtons => Buttons is ButtonKind.Values or ButtonKind.CardActions;

    /// <summary>The abilities of a channel; of one that isn't known, text only.</summary>
    public static ChannelAbilities Of(string? channelId) => Channels.GetValueOrDefault(channelId ?? "", TextOnly);
}
