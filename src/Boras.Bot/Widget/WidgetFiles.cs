using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Boras.Bot.Widget;

/// <summary>The widget's files: its own, and those from npm, which the build lays beside the program.</summary>
internal sealed class WidgetFiles
{
    private const string Launcher = "widget.js";
    private const string TextsMark = "__TEXTS__";
    private const string Folder = "Widget/client";

    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [".js"] = "text/javascript; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".txt"] = "text/plain; charset=utf-8",
    };

    private readonly Dictionary<string, WidgetFile> _files;

    public WidgetFiles()
    {
        _files = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, Folder))
            .Where(path => Types.ContainsKey(Path.GetExtension(path)))
            .ToDictionary(path => Path.GetFileName(path), path => new WidgetFile(Read(path), Types[Path.GetExtension(path)]), StringComparer.Ordinal);
        Script = _files[Launcher];
        _files.Remove(Launcher);
        var hashes = string.Concat(_files.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => file.Key + file.Value.Hash));
        Version = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(hashes)))[..12];
    }

    /// <summary>The launcher, with its texts.</summary>
    public WidgetFile Script { get; }

    /// <summary>Changes whenever any of the panel's files does; part of their addresses, so that browsers may keep them for ever.</summary>
    public string Version { get; }

    /// <summary>The panel's modules, which import each other by name.</summary>
    public IEnumerable<string> Modules => _files.Keys.Where(name => name.EndsWith(".js", StringComparison.Ordinal) && !name.EndsWith(".min.js", StringComparison.Ordinal));

    /// <summary>The file called <paramref name="name"/>; null when there is none.</summary>
    public WidgetFile? Find(string name) => _files.GetValueOrDefault(name);

    private static byte[] Read(string path) => Path.GetFileName(path) == Launcher
        ? Encoding.UTF8.GetBytes(File.ReadAllText(path).Replace(TextsMark, JsonSerializer.Serialize(WidgetTexts.OfLauncher(), WidgetJsonContext.Default.LauncherTexts), StringComparison.Ordinal))
        : File.ReadAllBytes(path);
}
