using System.Text.RegularExpressions;
using Boras.Bot.Knowledge.Items;

namespace Boras.Bot.Knowledge.Importing.Pages;

/// <summary>Parts the blocks of a page into items: a heading that is a question is one, every other section is a passage.</summary>
internal static partial class Sections
{
    /// <summary>Longest question, in characters; what is longer and ends in a question mark is text.</summary>
    public const int MaxQuestion = 200;

    /// <summary>Whether <paramref name="text"/> is one question.</summary>
    public static bool IsQuestion(string text) => text.Length is > 2 and <= MaxQuestion && text.EndsWith('?') && !SentenceEnd().IsMatch(text);

    /// <summary>The items of a page, in its order.</summary>
    public static List<Draft> Read(IEnumerable<Block> blocks, PageFacts page)
    {
        var drafts = new List<Draft>();
        var above = new List<Block>();
        Block? heading = null;
        var text = new List<string>();
        var isRated = false;
        foreach (var block in blocks)
        {
            if (PageNoise.IsNoise(block.Text) || (isRated && PageNoise.IsRatingButton(block.Text)))
            {
                isRated |= PageNoise.IsRating(block.Text);
            }
            else if (!block.IsHeading)
            {
                text.Add(block.Markdown);
            }
            else if (IsPartOf(heading, block))
            {
                text.Add($"{new string('#', Math.Clamp(block.Level, 2, 6))} {MarkdownText.Escape(block.Text)}");
            }
            else
            {
                Close();
                above.RemoveAll(other => other.Level >= block.Level);
                heading = block.Text == page.Title ? null : block;
            }
        }

        Close();
        return drafts;

        void Close()
        {
            var markdown = string.Join("\n\n", text.Where(part => part.Length > 0));
            text.Clear();
            if (markdown.Length > 0)
            {
                drafts.Add(Draft(heading?.Text ?? page.Title, markdown, page, above));
            }
            else if (heading is { IsAccordion: false })
            {
                // A heading with nothing but headings under it says what they are about.
                above.Add(heading);
            }
        }
    }

    // Inside an answer, a smaller heading is a part of it: to cut there would lose the end of the answer.
    private static bool IsPartOf(Block? heading, Block block) =>
        heading is not null && !IsQuestion(block.Text) && !block.IsAccordion
        && (block.IsInside || (IsQuestion(heading.Text) && block.Level > heading.Level));

    private static Draft Draft(string title, string markdown, PageFacts page, IEnumerable<Block> above) => new()
    {
        Kind = IsQuestion(title) ? ItemKind.Faq : ItemKind.Page,
        Title = title,
        Markdown = markdown,
        Url = page.Url,
        Language = page.Language,
        Breadcrumb = [.. page.Breadcrumb, .. above.Select(block => block.Text)],
        Published = page.Published,
        Modified = page.Modified,
    };

    [GeneratedRegex(@"[.!?]\s+\p{Lu}")]
    private static partial Regex SentenceEnd();
}
