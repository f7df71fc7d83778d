using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Boras.Bot.Teams.Packaging;

/// <summary>Makes the zip that an administrator uploads to Teams, of the files in <c>bot-manifest</c> and the settings.</summary>
internal sealed class TeamsPackage(ManifestTemplate template)
{
    private const string ManifestName = "manifest.json";

    // The earliest that a zip can tell; a time of its own would make each package differ.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Folder with the manifest, beside the program.</summary>
    public static string DefaultFolder => Path.Combine(AppContext.BaseDirectory, "bot-manifest");

    /// <summary>Writes the package to <paramref name="file"/>, the same bytes for the same settings; nothing is written when there are faults.</summary>
    /// <returns>The faults, in words.</returns>
    /// <exception cref="IOException">A file could not be read or written.</exception>
    public IReadOnlyList<string> Write(string folder, string file)
    {
        var files = Directory.EnumerateFiles(folder).Where(path => Path.GetExtension(path) is ".json" or ".png")
            .ToDictionary(path => Path.GetFileName(path), File.ReadAllBytes, StringComparer.Ordinal);
        if (!files.TryGetValue(ManifestName, out var written) || Parse(written) is not { } manifest)
        {
            return [$"{ManifestName} is missing in {folder} or is no JSON."];
        }

        if (template.Fill(manifest) is { Count: > 0 } missing)
        {
            return [.. missing.Select(setting => $"{setting} is not set.")];
        }

        if (new ManifestRules(manifest, files).Faults().ToList() is { Count: > 0 } faults)
        {
            return faults;
        }

        files[ManifestName] = JsonSerializer.SerializeToUtf8Bytes(manifest, Readable);
        Save(Zip(files), file);
        return [];
    }

    private static JsonObject? Parse(byte[] json)
    {
        try
        {
            return JsonNode.Parse(json) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static byte[] Zip(Dictionary<string, byte[]> files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in files.OrderBy(file => file.Key, StringComparer.Ordinal))
            {
                var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
                entry.LastWriteTime = NoTime;
                using var stream = entry.Open();
                stream.Write(content);
            }
        }

        return bytes.ToArray();
    }

    // Whoever uploads must not find half a file.
    private static void Save(byte[] content, string file)
    {
        var beside = file + ".part";
        File.WriteAllBytes(beside, content);
        File.Move(beside, file, overwrite: true);
    }
}
