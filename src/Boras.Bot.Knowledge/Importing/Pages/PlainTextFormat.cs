using Boras.Bot.Knowledge.Items;

namespace Boras.Bot.Knowledge.Importing.Pages;

/// <summary>A page as it is copied by hand from a browser: breadcrumb lines, questions as lines, news, a calendar.</summary>
internal sealed class PlainTextFormat : IDocumentFormat
{
    private static readonly string[] Bullets = ["-", "•", "*", "·", "–"];

    /// <inheritdoc/>
    public SourceKind Kind => SourceKind.Page;

    /// <inheritdoc/>
    public bool Recognizes(SourceDocument document, string head) =>
        document.ContentType is null or "text/plain" && document.Extension is "" or ".txt" or ".text" && !head.StartsWith('<');

    /// <inheritdoc/>
    public DocumentRead Read(SourceDocument document, string text)
    {
        var lines = text.Split('\n').Select((line, i) => new PlainLine(OutsideText.Line(line), i + 1)).Where(line => line.Text.Length > 0).ToList();
        var crumbs = PlainLine.Breadcrumb(lines);
        lines.RemoveRange(0, crumbs.Count);
        var page = new PageFacts(crumbs.LastOrDefault() ?? FirstTitle(lines, document), crumbs)
        {
            Url = document.Address is { } address ? PageAddress.Clean(address) : null,
            Modified = lines.Where(line => PageNoise.IsModified(line.Text)).Select(line => SwedishTime.Find(line.Text)).FirstOrDefault(),
        };
        var news = lines.FindIndex(line => PageNoise.IsNewsHeading(line.Text));
        var calendar = lines.FindIndex(line => PageNoise.IsCalendarHeading(line.Text));
        var refusals = new List<Refusal>();
        List<Draft> drafts = [.. Body(lines[..End(0)], page)];
        drafts.AddRange(Entries(news, line => PageNoise.IsPublished(line), (entry, _) => NewsEntry.Read(entry, page, null, null)));
        drafts.AddRange(Entries(calendar, line => MeetingEntry.IsTime(line), (entry, _) => MeetingEntry.Read(entry, page, null, null)));
        if (drafts.Count == 0)
        {
            refusals.Add(new Refusal(document.Source, "there is no question, section, news item or meeting in it"));
        }

        return new DocumentRead(drafts) { Complete = [ItemKind.Faq, ItemKind.Page, ItemKind.Contact], Refusals = refusals };

        int End(int start) => new[] { news, calendar, lines.Count }.Where(at => at >= start).Min();

        IEnumerable<Draft> Entries(int heading, Func<string, bool> isSecond, Func<IReadOnlyList<string>, int, Draft?> read)
        {
            foreach (var entry in heading < 0 ? [] : PlainLine.Entries(lines[(heading + 1)..End(heading + 1)], Bullets, isSecond))
            {
                if (read([.. entry.Select(line => line.Text)], entry[0].Number) is { } draft)
                {
                    yield return draft;
                }
                else
                {
                    refusals.Add(new Refusal($"{document.Source}:{entry[0].Number}", $"'{entry[0].Text}' has no text below it"));
                }
            }
        }
    }

    // Without a breadcrumb the first line that nothing follows but a question is the page's heading.
    private static string FirstTitle(List<PlainLine> lines, SourceDocument document) =>
        lines.Count > 1 && lines[0].Text.Length <= Sections.MaxQuestion && (!Sections.IsQuestion(lines[0].Text) || Sections.IsQuestion(lines[1].Text))
            ? lines[0].Text
            : Path.GetFileNameWithoutExtension(document.Source);

    private static List<Draft> Body(List<PlainLine> lines, PageFacts page)
    {
        var blocks = new List<Block>();
        var contact = new List<string>();
        string? contactHeading = null;
        for (var i = 0; i < lines.Count; i++)
        {
            var (line, next) = (lines[i].Text, i + 1 < lines.Count ? lines[i + 1].Text : "");
            if (ContactEntry.IsLine(line))
            {
                contact.Add(line);
            }
            else if (ContactEntry.IsLine(next) && contact.Count == 0 && (ContactEntry.IsHeading(line) || line.EndsWith(':')))
            {
                contactHeading = line;
            }
            else if (line == page.Title && blocks.Count == 0)
            {
                blocks.Add(new Block(line, "", 1));
            }
            else if (PlainLine.IsListItem(line))
            {
                AddListItem(blocks, line);
            }
            else
            {
                blocks.Add(PlainLine.IsHeading(line, next) ? new Block(line, "", 2) : Block.Paragraph(line));
            }
        }

        var drafts = Sections.Read(blocks, page);
        return ContactEntry.Read(contactHeading, contact, page) is { } draft ? [.. drafts, draft] : drafts;
    }

    private static void AddListItem(List<Block> blocks, string line)
    {
        var item = $"- {MarkdownText.Escape(line[1..].Trim())}";
        var last = blocks.LastOrDefault();
        if (last is { IsHeading: false } && last.Markdown.StartsWith("- ", StringComparison.Ordinal))
        {
            blocks[^1] = new Block($"{last.Text} {line}", $"{last.Markdown}\n{item}");
        }
        else
        {
            blocks.Add(new Block(line, item));
        }
    }
}
