using Boras.Bot.Knowledge.Importing.Feeds;
using Boras.Bot.Knowledge.Importing.Pages;

namespace Boras.Bot.Knowledge.Importing;

/// <summary>Finds the format of a document and reads it.</summary>
internal static class DocumentFormats
{
    private const int HeadLength = 2048;

    // The first that recognizes the document reads it; plain text takes what is left.
    private static readonly IDocumentFormat[] Formats =
    [
        new SitemapFormat(), new FeedFormat(), new CalendarFormat(), new JsonFormat(), new CsvFormat(),
        new HtmlFormat(), new MarkdownFormat(), new PlainTextFormat(),
    ];

    /// <summary>The items of <paramref name="document"/>, or the reason why there are none.</summary>
    /// <param name="document">The document.</param>
    /// <param name="expected">What it must hold; null for anything. An error page in a calendar's place is refused by it.</param>
    public static DocumentRead Read(SourceDocument document, SourceKind? expected = null)
    {
        if (document.Content.Length == 0)
        {
            return DocumentRead.Refused(document.Source, "it is empty");
        }

        if (Gzip.Is(document.Content))
        {
            try
            {
                return Read(document with { Content = Gzip.Unpack(document.Content), ContentType = null }, expected);
            }
            catch (InvalidDataException e)
            {
                return DocumentRead.Refused(document.Source, e.Message);
            }
        }

        if (DocumentText.Decode(document) is not { } text)
        {
            return DocumentRead.Refused(document.Source, "it is not text in UTF-8, UTF-16, ISO-8859-1 or Windows-1252");
        }

        if (DocumentText.IsDoublyEncoded(text))
        {
            return DocumentRead.Refused(document.Source, "å, ä and ö are encoded twice; save it again in UTF-8");
        }

        var head = text[..Math.Min(text.Length, HeadLength)].TrimStart();
        var format = Formats.FirstOrDefault(format => format.Recognizes(document, head));
        return format is null ? DocumentRead.Refused(document.Source, "it is of no format that can be imported")
            : expected is { } kind && kind != format.Kind ? DocumentRead.Refused(document.Source, $"it is a {format.Kind.ToString().ToLowerInvariant()} and no {kind.ToString().ToLowerInvariant()}")
            : format.Read(document, text);
    }
}
