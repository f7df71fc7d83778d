using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Boras.Bot.Knowledge.Importing.Writing;

/// <summary>The pages of a knowledge folder that wait for approval, kept in a file of it until an import takes them.</summary>
public static class HeldPages
{
    private const string FileName = ".held.json";

    /// <summary>The pages that wait, in order of address; none without a readable file.</summary>
    public static IReadOnlyList<HeldPage> Read(string folder)
    {
        try
        {
            using var stream = File.OpenRead(Path.Combine(folder, FileName));
            return JsonSerializer.Deserialize(stream, HeldPagesJsonContext.Readable.ListHeldPage) ?? [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            return [];
        }
    }

    /// <summary>Writes what waits after a run: what was read and not held waits no longer.</summary>
    /// <param name="folder">The knowledge folder.</param>
    /// <param name="read">The pages that were read, with the source that each was read through.</param>
    /// <param name="report">What came of them.</param>
    /// <param name="now">Local time in Sweden.</param>
    internal static void Update(string folder, IReadOnlyDictionary<string, string> read, ImportReport report, DateTime now)
    {
        var before = Read(folder);
        var since = before.ToLookup(page => page.Place, page => page.Since, StringComparer.Ordinal);
        var held = report.Held.DistinctBy(refusal => refusal.Place)
            .Select(refusal => new HeldPage(refusal.Place, refusal.Reason, read.GetValueOrDefault(refusal.Place, refusal.Place), since[refusal.Place].Append(now).Min()));
        List<HeldPage> after = [.. before.Where(page => !read.ContainsKey(page.Place)).Concat(held).OrderBy(page => page.Place, StringComparer.Ordinal)];
        if (!after.SequenceEqual(before))
        {
            WholeFile.Write(Path.Combine(folder, FileName), JsonSerializer.Serialize(after, HeldPagesJsonContext.Readable.ListHeldPage));
        }
    }
}

[JsonSerializable(typeof(List<HeldPage>))]
internal sealed partial class HeldPagesJsonContext : JsonSerializerContext
{
    /// <summary>For people as well: one value a line, letters as they are.</summary>
    public static HeldPagesJsonContext Readable { get; } = new(new JsonSerializerOptions { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
