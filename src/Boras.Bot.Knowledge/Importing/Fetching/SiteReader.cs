using Boras.Bot.Knowledge.Items;

namespace Boras.Bot.Knowledge.Importing.Fetching;

/// <summary>Fetches a page, feed or calendar, or every page of a sitemap, and reads the items.</summary>
/// <param name="fetcher">Fetches.</param>
/// <param name="options">The limits.</param>
internal sealed class SiteReader(PageFetcher fetcher, FetchOptions options)
{
    private const int MaxIndexDepth = 3;

    /// <summary>Reads <paramref name="address"/> and what it lists, in a stable order.</summary>
    /// <param name="address">A page, feed, calendar, list or sitemap.</param>
    /// <param name="kind">What it must hold; null for anything.</param>
    /// <param name="known">The addresses that items were imported from before.</param>
    /// <param name="marks">The versions of those pages; gets the new ones.</param>
    /// <param name="progress">Gets how far the run has come; null for none.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    public async Task<IReadOnlyList<ReadSource>> ReadAsync(
        Uri address, SourceKind? kind, IReadOnlySet<string> known, PageMarks marks, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        var first = await ReadOneAsync(new ListedPage(address, Modified: null), kind, known, marks, cancellationToken);
        var result = new List<ReadSource> { first };
        var pages = await ListedAsync(first, result, known, marks, cancellationToken);
        if (pages.Count == 0)
        {
            return result;
        }

        // A page that has left the sitemap is asked for by itself: the sitemap may be wrong, a 404 is not.
        var listed = pages.Select(page => PageAddress.Clean(page.Address)).ToHashSet(StringComparer.Ordinal);
        pages.AddRange(known.Where(source => !listed.Contains(source) && Uri.TryCreate(source, UriKind.Absolute, out var uri) && uri.Authority == address.Authority)
            .Where(source => source != first.Source).Order(StringComparer.Ordinal).Select(source => new ListedPage(new Uri(source), null)));
        if (pages.Count > options.MaxPages)
        {
            result.Add(new ReadSource(first.Source, DocumentRead.Refused(first.Source, $"it lists {pages.Count} pages; only the first {options.MaxPages} were fetched")));
            pages = pages[..options.MaxPages];
        }

        var read = new ReadSource[pages.Count];
        var done = 0;
        await Parallel.ForEachAsync(Enumerable.Range(0, pages.Count), new ParallelOptions { MaxDegreeOfParallelism = options.Parallel, CancellationToken = cancellationToken }, async (i, token) =>
        {
            read[i] = await ReadOneAsync(pages[i], kind: null, known, marks, token);
            progress?.Report(new ImportProgress(Interlocked.Increment(ref done), pages.Count));
        });
        return [.. result, .. read];
    }

    private async Task<List<ListedPage>> ListedAsync(
        ReadSource source, List<ReadSource> result, IReadOnlySet<string> known, PageMarks marks, CancellationToken cancellationToken)
    {
        var pages = new List<ListedPage>();
        var level = source.Read.Pages;
        for (var depth = 0; level.Count > 0 && depth <= MaxIndexDepth; depth++)
        {
            var next = new List<ListedPage>();
            foreach (var page in level)
            {
                if (!IsSitemap(page.Address))
                {
                    pages.Add(page);
                }
                else if (depth < MaxIndexDepth)
                {
                    var read = await ReadOneAsync(page, SourceKind.Sitemap, known, marks, cancellationToken);
                    result.Add(read);
                    next.AddRange(read.Read.Pages);
                }
            }

            level = next;
        }

        return [.. pages.DistinctBy(page => PageAddress.Key(page.Address.AbsoluteUri))];
    }

    private async Task<ReadSource> ReadOneAsync(
        ListedPage page, SourceKind? kind, IReadOnlySet<string> known, PageMarks marks, CancellationToken cancellationToken)
    {
        var source = PageAddress.Clean(page.Address);
        var mark = known.Contains(source) ? Marked(marks, source) : null;
        var read = new ReadSource(source, new DocumentRead([])) { Address = page.Address };
        // A day without a time can hold two changes.
        if (mark?.Listed is { } listed && listed == page.Modified && listed.TimeOfDay > TimeSpan.Zero)
        {
            return read with { IsUnchanged = true };
        }

        switch (await fetcher.FetchAsync(page.Address, mark, cancellationToken))
        {
            case FetchResult.Fetched fetched:
                var items = Items(fetched.Document, kind);
                return read with
                {
                    Read = page.Modified is null ? items : items with { Drafts = [.. items.Drafts.Select(draft => draft.Kind is ItemKind.Faq or ItemKind.Page ? draft with { Modified = draft.Modified ?? page.Modified } : draft)] },
                    Fetched = fetched.Document.Fetched,
                    Mark = fetched.Mark with { Listed = page.Modified },
                };
            case FetchResult.NotModified:
                return read with { IsUnchanged = true, Mark = (mark ?? new PageMark(null, null)) with { Listed = page.Modified } };
            case FetchResult.Gone:
                // Never known, it is only a dead link.
                return known.Contains(source) ? read with { IsGone = true } : read with { Read = DocumentRead.Refused(source, "there is no such page") };
            case FetchResult.Refused refused:
                return read with { Read = DocumentRead.Refused(source, refused.Reason), IsUnchanged = true };
            case FetchResult.Failed failed:
                return read with { Read = DocumentRead.Refused(source, failed.Reason), IsUnchanged = true, IsUnreached = true };
            default:
                throw new NotSupportedException("There is no such result.");
        }
    }

    // One page that a parser breaks on must not keep the others out.
    private static DocumentRead Items(SourceDocument document, SourceKind? kind)
    {
        try
        {
            return DocumentFormats.Read(document, kind);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return DocumentRead.Refused(document.Source, $"it can't be read: {e.GetType().Name}");
        }
    }

    private static PageMark? Marked(PageMarks marks, string source)
    {
        lock (marks)
        {
            return marks.Of(source);
        }
    }

    private static bool IsSitemap(Uri address) =>
        address.AbsolutePath.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || address.AbsolutePath.EndsWith(".xml.gz", StringComparison.OrdinalIgnoreCase);
}
