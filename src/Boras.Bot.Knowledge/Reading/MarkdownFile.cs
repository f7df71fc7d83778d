using Boras.Bot.Knowledge.Checking;

namespace Boras.Bot.Knowledge.Reading;

/// <summary>A knowledge file cut into its YAML front matter and its Markdown body.</summary>
/// <param name="Path">Path below the knowledge folder, with forward slashes.</param>
/// <param name="FrontMatter">The YAML between the two <c>---</c> lines; it starts on line 2.</param>
/// <param name="Body">The Markdown after them.</param>
/// <param name="BodyLine">Line number of the body's first line, counted from 1.</param>
internal sealed record MarkdownFile(string Path, string FrontMatter, string Body, int BodyLine)
{
    /// <summary>Largest file that is read, in bytes; a page of a city's website is a hundredth of it.</summary>
    public const int MaxBytes = 1024 * 1024;

    private const string Fence = "---";

    /// <summary>Reads a file, or adds the reason to <paramref name="faults"/> and returns null.</summary>
    public static MarkdownFile? Read(string fullPath, string path, ICollection<Fault> faults) =>
        TextFile.Read(fullPath, path, MaxBytes, faults) is { } text ? Parse(text, path, faults) : null;

    /// <summary>Cuts <paramref name="text"/>, or adds the reason to <paramref name="faults"/> and returns null.</summary>
    public static MarkdownFile? Parse(string text, string path, ICollection<Fault> faults)
    {
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            faults.Add(new Fault(path, 1, "the file holds a NUL character; save it as UTF-8 text"));
            return null;
        }

        var lines = text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');
        if (lines[0].TrimEnd() != Fence)
        {
            faults.Add(new Fault(path, 1, "the first line must be --- and begin the front matter"));
            return null;
        }

        var end = Array.FindIndex(lines, 1, line => line.TrimEnd() == Fence);
        if (end < 0)
        {
            faults.Add(new Fault(path, lines.Length, "the front matter has no closing --- line"));
            return null;
        }

        return new MarkdownFile(path, string.Join('\n', lines[1..end]), string.Join('\n', lines[(end + 1)..]), end + 2);
    }
}
