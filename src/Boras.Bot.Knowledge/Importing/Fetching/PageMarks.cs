using System.Text.Json;
using System.Text.Json.Serialization;
using Boras.Bot.Knowledge.Importing.Writing;

namespace Boras.Bot.Knowledge.Importing.Fetching;

/// <summary>The marks of the pages in a knowledge folder, kept in a file of it between runs.</summary>
internal sealed class PageMarks
{
    private const string FileName = ".fetched.json";
    private readonly Dictionary<string, PageMark> _marks;

    private PageMarks(Dictionary<string, PageMark> marks) => _marks = marks;

    /// <summary>Reads the marks of <paramref name="folder"/>; without a readable file every page is fetched anew.</summary>
    public static PageMarks Read(string folder)
    {
        try
        {
            using var stream = File.OpenRead(Path.Combine(folder, FileName));
            return new PageMarks(JsonSerializer.Deserialize(stream, PageMarksJsonContext.Default.DictionaryStringPageMark) ?? []);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            return new PageMarks([]);
        }
    }

    /// <summary>The mark of <paramref name="source"/>, or null.</summary>
    public PageMark? Of(string source) => _marks.GetValueOrDefault(source);

    /// <summary>Remembers that <paramref name="source"/> was read in this version.</summary>
    public void Set(string source, PageMark mark) => _marks[source] = mark;

    /// <summary>Forgets <paramref name="source"/>, so that it is fetched whole the next time.</summary>
    public void Forget(string source) => _marks.Remove(source);

    /// <summary>Writes the marks.</summary>
    public void Write(string folder)
    {
        var sorted = new SortedDictionary<string, PageMark>(_marks, StringComparer.Ordinal).ToDictionary();
        WholeFile.Write(Path.Combine(folder, FileName), JsonSerializer.Serialize(sorted, PageMarksJsonContext.Default.DictionaryStringPageMark));
    }
}

[JsonSerializable(typeof(Dictionary<string, PageMark>))]
internal sealed partial class PageMarksJsonContext : JsonSerializerContext;
