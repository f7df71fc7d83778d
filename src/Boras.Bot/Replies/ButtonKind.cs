namespace Boras.Bot.Replies;

/// <summary>How a channel lets the resident pick a suggestion.</summary>
internal enum ButtonKind
{
    /// <summary>Not at all: print.</summary>
    None,

    /// <summary>A numbered list in the text, answered by a number.</summary>
    Numbers,

    /// <summary>Suggested actions that send their title only; the title picks the item.</summary>
    Titles,

    /// <summary>Suggested actions that send their value.</summary>
    Values,

    /// <summary>Actions of the Adaptive Card.</summary>
    CardActions,
}
