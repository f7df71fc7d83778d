namespace Boras.Bot.Replies;

/// <summary>How a channel shows further reading.</summary>
internal enum CardKind
{
    /// <summary>Written out in the text, passages and all.</summary>
    None,

    /// <summary>As links in the text, to keep it short.</summary>
    Links,

    /// <summary>A hero card each.</summary>
    Hero,

    /// <summary>The whole reply as one Adaptive Card.</summary>
    Adaptive,
}
