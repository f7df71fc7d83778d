namespace Boras.Bot.Knowledge.Importing.Pages;

/// <summary>A heading or a piece of text of a page, in reading order.</summary>
/// <param name="Text">A heading's words; of text, its words as one line.</param>
/// <param name="Markdown">The text as Markdown; empty for a heading.</param>
/// <param name="Level">1 to 6 for a heading, the outermost first; 0 for text.</param>
internal sealed record Block(string Text, string Markdown, int Level = 0)
{
    /// <summary>The heading opens an accordion: it begins a section of its own.</summary>
    public bool IsAccordion { get; init; }

    /// <summary>The block is inside an opened accordion: a heading there is part of its text unless it is a question.</summary>
    public bool IsInside { get; init; }

    /// <summary>Whether it is a heading.</summary>
    public bool IsHeading => Level > 0;

    /// <summary>A paragraph of words.</summary>
    public static Block Paragraph(string text) => new(text, MarkdownText.Escape(text));
}
