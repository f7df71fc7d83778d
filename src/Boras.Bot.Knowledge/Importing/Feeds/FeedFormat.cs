using System.ServiceModel.Syndication;
using System.Xml;
using Boras.Bot.Knowledge.Items;

namespace Boras.Bot.Knowledge.Importing.Feeds;

/// <summary>News as RSS 2.0 or Atom 1.0. A feed holds the latest only: what it no longer holds is not gone.</summary>
internal sealed class FeedFormat : IDocumentFormat
{
    /// <inheritdoc/>
    public SourceKind Kind => SourceKind.Feed;

    /// <inheritdoc/>
    public bool Recognizes(SourceDocument document, string head) =>
        document.ContentType is "application/rss+xml" or "application/atom+xml" || document.Extension is ".rss" or ".atom"
        || XmlKind.Of(head) is "rss" or "feed";

    /// <inheritdoc/>
    public DocumentRead Read(SourceDocument document, string text)
    {
        try
        {
            using var reader = SafeXml.Read(text);
            var feed = SyndicationFeed.Load(reader);
            var drafts = new List<Draft>();
            var refusals = new List<Refusal>();
            foreach (var (item, number) in feed.Items.Select((item, i) => (item, i + 1)))
            {
                if (Read(item, document, feed) is { } draft)
                {
                    drafts.Add(draft);
                }
                else
                {
                    refusals.Add(new Refusal($"{document.Source}: entry {number}", "it has no headline or no text"));
                }
            }

            return new DocumentRead(drafts) { Refusals = refusals };
        }
        catch (Exception e) when (e is XmlException or FormatException or NotSupportedException)
        {
            return DocumentRead.Refused(document.Source, $"the feed is broken: {e.Message}");
        }
    }

    private static Draft? Read(SyndicationItem item, SourceDocument document, SyndicationFeed feed)
    {
        var title = AnswerText.Plain(item.Title?.Text);
        var markdown = AnswerText.Markdown((item.Content as TextSyndicationContent)?.Text ?? item.Summary?.Text, document.Address);
        var links = item.Links.Where(link => link.RelationshipType is null or "alternate").Concat(item.Links);
        var address = links.Select(link => PageAddress.Resolve(document.Address, link.GetAbsoluteUri()?.OriginalString ?? link.Uri?.OriginalString))
            .FirstOrDefault(found => found is not null) ?? PageAddress.Resolve(null, item.Id);
        return title.Length == 0 || markdown.Length == 0 ? null : new Draft
        {
            Kind = ItemKind.News,
            Title = title,
            Markdown = markdown,
            Url = address,
            Language = feed.Language is { Length: >= 2 } language && language[..2].All(char.IsAsciiLetterLower) ? language[..2] : "sv",
            Published = Moment(() => item.PublishDate),
            Modified = Moment(() => item.LastUpdatedTime),
        };
    }

    // A broken date throws when it is asked for; the item is good without it.
    private static DateTime? Moment(Func<DateTimeOffset> get)
    {
        try
        {
            return get() is { Year: > 1 } moment ? SwedishTime.Of(moment) : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
