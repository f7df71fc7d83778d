using System.Text.Json;
using System.Text.Json.Serialization;
using Boras.Bot.Knowledge.Importing.Writing;

namespace Boras.Bot.Knowledge.Refreshing;

/// <summary>
/// The last refresh of every source, kept in a file of the knowledge folder: replicas that share the folder share the work, and
/// a restart begins no refresh that isn't due.
/// </summary>
internal static class SourceRuns
{
    private const string FileName = ".refresh.json";

    /// <summary>The runs by address; none without a readable file.</summary>
    public static Dictionary<string, SourceRun> Read(string folder)
    {
        try
        {
            using var stream = File.OpenRead(Path.Combine(folder, FileName));
            return JsonSerializer.Deserialize(stream, SourceRunsJsonContext.Default.DictionaryStringSourceRun) ?? [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            return [];
        }
    }

    /// <summary>Writes that <paramref name="source"/> came to <paramref name="run"/>.</summary>
    public static void Write(string folder, string source, SourceRun run)
    {
        var runs = Read(folder);
        runs[source] = run;
        WholeFile.Write(Path.Combine(folder, FileName), JsonSerializer.Serialize(runs, SourceRunsJsonContext.Default.DictionaryStringSourceRun));
    }
}

[JsonSourceGenerationOptions(WriteIndented = true)]
[JsonSerializable(typeof(Dictionary<string, SourceRun>))]
internal sealed partial class SourceRunsJsonContext : JsonSerializerContext;
