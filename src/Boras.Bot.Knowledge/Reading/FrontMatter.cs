using System.Globalization;
using Boras.Bot.Knowledge.Checking;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Boras.Bot.Knowledge.Reading;

/// <summary>The keys of a file's YAML front matter: single values and lists of values, each with its line.</summary>
/// <remarks>
/// Read from parser events rather than into objects: every key keeps its line, and text from outside can neither nest
/// deeply nor grow by aliases.
/// </remarks>
internal sealed class FrontMatter
{
    private const int FirstYamlLine = 2;
    private const int MaxDepth = 16;
    private static readonly string[] DateFormats =
        ["yyyy-MM-dd", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"];

    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly ICollection<Fault> _faults;
    private readonly string _path;

    private FrontMatter(string path, ICollection<Fault> faults) => (_path, _faults) = (path, faults);

    /// <summary>Every key with the line it stands on.</summary>
    public IEnumerable<(string Key, int Line)> Keys => _entries.Select(pair => (pair.Key, pair.Value.Line));

    /// <summary>Reads the front matter of <paramref name="file"/>; broken YAML is a fault, and what stands before it is kept.</summary>
    public static FrontMatter Read(MarkdownFile file, ICollection<Fault> faults)
    {
        var result = new FrontMatter(file.Path, faults);
        try
        {
            result.ReadMapping(new Parser(new StringReader(file.FrontMatter)));
        }
        catch (YamlException e)
        {
            result.Fault((int)e.Start.Line, $"the YAML is broken: {e.InnerException?.Message ?? e.Message}");
        }

        return result;
    }

    /// <summary>Line of <paramref name="key"/>, or the first line of the file when it is missing.</summary>
    public int LineOf(string key) => _entries.TryGetValue(key, out var entry) ? entry.Line : 1;

    /// <summary>The value of <paramref name="key"/>; null when missing, empty or <c>null</c>.</summary>
    public string? Text(string key)
    {
        if (!_entries.TryGetValue(key, out var entry))
        {
            return null;
        }

        if (entry.IsList)
        {
            _faults.Add(new Fault(_path, entry.Line, $"'{key}' must be one value, not a list"));
            return null;
        }

        return entry.Values[0].Value;
    }

    /// <summary>Whether <paramref name="key"/> is given and is <c>null</c>, written out.</summary>
    public bool IsNull(string key) => _entries.TryGetValue(key, out var entry) && !entry.IsList && entry.IsNullWord;

    /// <summary>The values of <paramref name="key"/> with their lines; a single value is a list of one.</summary>
    public IReadOnlyList<(string Value, int Line)> List(string key) =>
        _entries.TryGetValue(key, out var entry)
            ? [.. entry.Values.Where(value => value.Value is not null).Select(value => (value.Value!, value.Line))]
            : [];

    /// <summary>The date or the date and time of <paramref name="key"/>; anything else is a fault.</summary>
    public DateTime? Date(string key)
    {
        var text = Text(key);
        if (text is null)
        {
            return null;
        }

        if (DateTime.TryParseExact(text, DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        _faults.Add(new Fault(_path, LineOf(key), $"'{key}: {text}' is not a date; write 2023-05-22 or 2023-05-22 14:00"));
        return null;
    }

    /// <summary>True or false of <paramref name="key"/>, false when missing; anything else is a fault.</summary>
    public bool Flag(string key)
    {
        var text = Text(key);
        if (text is not (null or "true" or "false"))
        {
            _faults.Add(new Fault(_path, LineOf(key), $"'{key}: {text}' must be true or false"));
        }

        return text == "true";
    }

    private static string? ValueOf(Scalar scalar) =>
        scalar.Style == ScalarStyle.Plain && scalar.Value is "" or "~" or "null" or "Null" or "NULL"
            ? null
            : scalar.Value.Trim() is { Length: > 0 } value ? value : null;

    private void ReadMapping(Parser parser)
    {
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _))
        {
            return;
        }

        if (!parser.TryConsume<MappingStart>(out _))
        {
            Fault((int)parser.Current!.Start.Line, "the front matter must be lines of 'key: value'");
            return;
        }

        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = parser.Consume<Scalar>();
            var line = (int)key.Start.Line;
            if (!_entries.TryAdd(key.Value, ReadEntry(parser, key.Value, line)))
            {
                Fault(line, $"'{key.Value}' is given twice");
            }
        }
    }

    private Entry ReadEntry(Parser parser, string key, int line)
    {
        if (parser.TryConsume<Scalar>(out var scalar))
        {
            return new Entry(line + FirstYamlLine - 1, IsList: false, [(ValueOf(scalar), line + FirstYamlLine - 1)])
            {
                IsNullWord = scalar is { Style: ScalarStyle.Plain, Value: "null" },
            };
        }

        var values = new List<(string?, int)>();
        if (parser.TryConsume<SequenceStart>(out _))
        {
            while (!parser.TryConsume<SequenceEnd>(out _))
            {
                if (parser.TryConsume<Scalar>(out var item))
                {
                    values.Add((ValueOf(item), (int)item.Start.Line + FirstYamlLine - 1));
                }
                else
                {
                    Refuse(parser, key);
                }
            }
        }
        else
        {
            Refuse(parser, key);
        }

        return new Entry(line + FirstYamlLine - 1, IsList: true, values);
    }

    private void Refuse(Parser parser, string key)
    {
        Fault((int)parser.Current!.Start.Line, $"'{key}' may hold text or a list of texts, nothing nested");

        // Reading on through deep nesting would take time that grows with the square of the depth.
        var depth = 0;
        do
        {
            var current = parser.Consume<ParsingEvent>();
            depth += current.NestingIncrease;
            if (depth > MaxDepth)
            {
                throw new YamlException(current.Start, current.End, "it is nested too deeply");
            }
        }
        while (depth > 0);
    }

    private void Fault(int yamlLine, string message) =>
        _faults.Add(new Fault(_path, Math.Max(1, yamlLine + FirstYamlLine - 1), message));

    private sealed record Entry(int Line, bool IsList, IReadOnlyList<(string? Value, int Line)> Values)
    {
        public bool IsNullWord { get; init; }
    }
}
