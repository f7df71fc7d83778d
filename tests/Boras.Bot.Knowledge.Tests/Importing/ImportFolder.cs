using System.Text;
using Boras.Bot.Knowledge.Importing;
using Boras.Bot.Knowledge.Importing.Fetching;
using Boras.Bot.Knowledge.Reading;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Boras.Bot.Knowledge.Tests.Importing;

/// <summary>A knowledge folder that tests import into.</summary>
internal sealed class ImportFolder : IDisposable
{
    private readonly TempFolder _sources = new();
    private readonly TempFolder _out = new();

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2023, 5, 2, 8, 0, 0, TimeSpan.Zero));

    public string Path => _out.Path;

    /// <summary>Imports texts as files of these names.</summary>
    public Task<ImportReport> Import(params (string Name, string Text)[] files) =>
        Import(options => options, [.. files.Select(file => (file.Name, Encoding.UTF8.GetBytes(file.Text)))]);

    public async Task<ImportReport> Import(Func<ImportOptions, ImportOptions> options, params (string Name, byte[] Bytes)[] files)
    {
        var paths = files.Select(file => _sources.Write(file.Name, file.Bytes)).ToList();
        using var importer = new Importer(Options.Create(new FetchOptions()), Time);
        return await importer.RunAsync(paths, Stream.Null, options(new ImportOptions(Path)), progress: null, CancellationToken.None);
    }

    public KnowledgeSnapshot Read() => KnowledgeFolder.Read(Path);

    public string File(string path) => System.IO.File.ReadAllText(System.IO.Path.Combine(Path, path));

    public void Edit(string path, string from, string to)
    {
        var text = File(path);
        Assert.Contains(from, text, StringComparison.Ordinal);
        _out.Write(path, text.Replace(from, to, StringComparison.Ordinal));
    }

    public void Write(string path, string text) => _out.Write(path, text);

    public void Dispose()
    {
        _sources.Dispose();
        _out.Dispose();
    }
}
