using Boras.Bot.Knowledge.Importing.Writing;

namespace Boras.Bot.Knowledge.Importing;

/// <summary>Imports files, folders and standard input into a knowledge folder.</summary>
public sealed class Importer(TimeProvider time)
{
    private const string StandardInput = "-";

    /// <summary>Reads <paramref name="sources"/> and writes what they change.</summary>
    /// <param name="sources">Files, folders, or <c>-</c> for <paramref name="input"/>.</param>
    /// <param name="input">Standard input.</param>
    /// <param name="options">How to run.</param>
    /// <param name="progress">Gets how far the run has come; null for none.</param>
    /// <param name="cancellationToken">Stops between documents; nothing is written then.</param>
    public async Task<ImportReport> RunAsync(
        IReadOnlyList<string> sources, Stream input, ImportOptions options, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        var read = new List<ReadSource>();
        var files = sources.SelectMany(source => SourceFiles.Of(source)).ToList();
        foreach (var file in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            read.Add(file.Path == StandardInput
                ? Read(await SourceFiles.ReadAsync("stdin", input, cancellationToken), options)
                : await ReadFileAsync(file, options, cancellationToken));
            progress?.Report(new ImportProgress(read.Count, files.Count));
        }

        var merger = new KnowledgeMerger(options.Folder, SwedishTime.Of(time.GetUtcNow()), options.AcceptShrink);
        var report = merger.Merge(read);
        if (!options.IsDryRun)
        {
            KnowledgeWriter.Write(options.Folder, report);
        }

        return report;
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
        document = document with { Address = options.Address, ReadAt = SwedishTime.Of(time.GetUtcNow()) };
        return new ReadSource(document.Source, DocumentFormats.Read(document)) { Address = document.Address };
    }
}
