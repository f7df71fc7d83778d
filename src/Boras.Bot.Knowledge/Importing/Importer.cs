using Boras.Bot.Knowledge.Importing.Fetching;
using Boras.Bot.Knowledge.Importing.Writing;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Knowledge.Importing;

/// <summary>Imports addresses, files, folders and standard input into a knowledge folder.</summary>
public sealed class Importer : IDisposable
{
    private const string StandardInput = "-";
    private readonly TimeProvider _time;
    private readonly PageFetcher _fetcher;
    private readonly SiteReader _sites;

    /// <summary>Fetches within the limits of <paramref name="options"/>; keep it, since it remembers which hosts fail.</summary>
    public Importer(IOptions<FetchOptions> options, TimeProvider time)
    {
        (_time, _fetcher) = (time, new PageFetcher(options.Value, time));
        _sites = new SiteReader(_fetcher, options.Value);
    }

    /// <summary>Reads <paramref name="sources"/> and writes what they change.</summary>
    /// <param name="sources">Addresses, files, folders, or <c>-</c> for <paramref name="input"/>.</param>
    /// <param name="input">Standard input.</param>
    /// <param name="options">How to run.</param>
    /// <param name="progress">Gets how far the run has come; null for none.</param>
    /// <param name="cancellationToken">Stops the run; nothing is written then.</param>
    /// <exception cref="IOException">The folder can't be written, or another import is writing to it.</exception>
    public async Task<ImportReport> RunAsync(
        IReadOnlyList<string> sources, Stream input, ImportOptions options, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        if (options.IsDryRun)
        {
            return await RunLockedAsync(sources, input, options, progress, cancellationToken);
        }

        using var folder = FolderLock.TryTake(options.Folder)
            ?? throw new IOException($"Another import is writing to '{options.Folder}'; try again when it is done.");
        return await RunLockedAsync(sources, input, options, progress, cancellationToken);
    }

    /// <inheritdoc/>
    public void Dispose() => _fetcher.Dispose();

    /// <summary>As <see cref="RunAsync"/>, for who holds the <see cref="FolderLock"/> already.</summary>
    internal async Task<ImportReport> RunLockedAsync(
        IReadOnlyList<string> sources, Stream input, ImportOptions options, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        var merger = new KnowledgeMerger(options.Folder, SwedishTime.Of(_time.GetUtcNow()), options.AcceptShrink);
        var marks = PageMarks.Read(options.Folder);
        var known = merger.Sources.ToHashSet(StringComparer.Ordinal);
        var read = new List<ReadSource>();
        var through = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var source in sources)
        {
            var documents = Uri.TryCreate(source, UriKind.Absolute, out var address) && address.Scheme is "https" or "http"
                ? await _sites.ReadAsync(address, options.Kind, known, marks, progress, cancellationToken)
                : await ReadFilesAsync(source, input, options, progress, cancellationToken);
            read.AddRange(documents);
            foreach (var document in documents.Where(document => !document.IsUnreached))
            {
                through.TryAdd(document.Source, source);
            }
        }

        var report = merger.Merge(read);
        if (!options.IsDryRun)
        {
            KnowledgeWriter.Write(options.Folder, report);
            Mark(read, report, marks, options.Folder);
            HeldPages.Update(options.Folder, through, report, SwedishTime.Of(_time.GetUtcNow()));
        }

        return report;
    }

    // A page that was held or refused is fetched whole the next time: "not modified" would hide that it waits.
    private static void Mark(List<ReadSource> sources, ImportReport report, PageMarks marks, string folder)
    {
        var marked = sources.Where(source => source.Mark is not null || source.IsGone).ToList();
        var faulty = report.Held.Concat(report.Refusals).Select(refusal => refusal.Place).ToList();
        foreach (var source in marked)
        {
            if (source.Mark is { } mark && !faulty.Exists(place => place.StartsWith(source.Source, StringComparison.Ordinal)))
            {
                marks.Set(source.Source, mark);
            }
            else
            {
                marks.Forget(source.Source);
            }
        }

        if (marked.Count > 0)
        {
            marks.Write(folder);
        }
    }

    private async Task<List<ReadSource>> ReadFilesAsync(
        string source, Stream input, ImportOptions options, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        if (source == StandardInput)
        {
            return [Read(await SourceFiles.ReadAsync("stdin", input, cancellationToken), options)];
        }

        var read = new List<ReadSource>();
        var files = SourceFiles.Of(source).ToList();
        foreach (var file in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            read.Add(await ReadFileAsync(file, options, cancellationToken));
            progress?.Report(new ImportProgress(read.Count, files.Count));
        }

        return read;
    }

    private async Task<ReadSource> ReadFileAsync(SourceFile file, ImportOptions options, CancellationToken cancellationToken)
    {
        try
        {
            await using var stream = File.OpenRead(file.Path);
            return Read(await SourceFiles.ReadAsync(file.Name, stream, cancellationToken), options);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return new ReadSource(file.Name, DocumentRead.Refused(file.Name, $"it can't be read: {e.Message}"));
        }
    }

    private ReadSource Read(SourceDocument document, ImportOptions options)
    {
        document = document with { Address = options.Address, ReadAt = SwedishTime.Of(_time.GetUtcNow()) };
        return new ReadSource(document.Source, DocumentFormats.Read(document, options.Kind)) { Address = document.Address };
    }
}
