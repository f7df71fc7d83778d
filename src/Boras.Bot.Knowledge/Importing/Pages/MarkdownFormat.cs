using AngleSharp.Html.Parser;
using Boras.Bot.Knowledge.Checking;
using Boras.Bot.Knowledge.Reading;
using Markdig;

namespace Boras.Bot.Knowledge.Importing.Pages;

/// <summary>Markdown: a knowledge file as it is, any other as a page of headings and text.</summary>
internal sealed class MarkdownFormat : IDocumentFormat
{
    private const string Fence = "---\n";
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().DisableHtml().Build();

    /// <inheritdoc/>
    public SourceKind Kind => SourceKind.Page;

    /// <inheritdoc/>
    public bool Recognizes(SourceDocument document, string head) =>
        document.ContentType == "text/markdown"
        || (document.ContentType is null or "text/plain" && document.Extension is ".md" or ".markdown")
        || (document.ContentType is null && head.StartsWith(Fence, StringComparison.Ordinal));

    /// <inheritdoc/>
    public DocumentRead Read(SourceDocument document, string text)
    {
        if (text.StartsWith(Fence, StringComparison.Ordinal))
        {
            return ReadItem(document, text);
        }

        try
        {
            using var html = new HtmlParser().ParseDocument($"<main>{Markdown.ToHtml(text, Pipeline)}</main>");
            return HtmlFormat.Read(document, html);
        }
        catch (ArgumentException)
        {
            // Markdig's guard against nesting deep enough to break the stack.
            return DocumentRead.Refused(document.Source, "the Markdown is nested too deeply");
        }
    }

    private static DocumentRead ReadItem(SourceDocument document, string text)
    {
        var faults = new List<Fault>();
        var read = MarkdownFile.Parse(text, document.Source, faults) is { } file ? ItemReader.Read(file, faults) : null;
        return read is null
            ? new DocumentRead([]) { Refusals = [.. faults.Select(fault => new Refusal($"{fault.File}:{fault.Line}", fault.Message))] }
            : new DocumentRead([Draft(read)]) { IsOneItem = true };
    }

    private static Draft Draft(ReadItem read) => new()
    {
        Kind = read.Item.Kind,
        Title = OutsideText.Line(read.Item.Title),
        Markdown = read.File.Body.Trim(),
        Url = read.Item.Url.Length > 0 ? read.Item.Url : null,
        Language = read.Item.Language,
        Breadcrumb = read.Item.Breadcrumb,
        Alternates = read.Item.Alternates,
        Published = read.Item.Published,
        Modified = read.Item.Modified,
        ValidUntil = read.Item.ValidUntil,
        Starts = read.Item.Starts,
        Place = read.Item.Place,
        Cancelled = read.Item.Cancelled,
        Email = read.Item.Email,
        Phone = read.Item.Phone,
    };
}
