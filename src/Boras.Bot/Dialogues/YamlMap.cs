using Boras.Bot.Knowledge.Checking;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Boras.Bot.Dialogues;

/// <summary>A YAML mapping; what doesn't fit what is asked for becomes a fault with its line.</summary>
internal sealed class YamlMap
{
    private readonly Dictionary<string, (YamlNode Node, int Line)> _entries = new(StringComparer.Ordinal);
    private readonly string _path;
    private readonly ICollection<Fault> _faults;

    private YamlMap(YamlNode node, string path, ICollection<Fault> faults)
    {
        (_path, _faults) = (path, faults);
        Line = (int)node.Start.Line;
    }

    /// <summary>Line of the first key, counted from 1.</summary>
    public int Line { get; }

    public IEnumerable<string> Keys => _entries.Keys;

    /// <summary>The mapping <paramref name="node"/>, or null with a fault when it isn't one.</summary>
    /// <param name="node">The node.</param>
    /// <param name="what">What faults call it.</param>
    /// <param name="known">The keys it may have; null for any.</param>
    /// <param name="path">The file.</param>
    /// <param name="faults">Gets what is wrong, now and when values are asked for.</param>
    public static YamlMap? Of(YamlNode node, string what, IReadOnlyCollection<string>? known, string path, ICollection<Fault> faults)
    {
        var map = new YamlMap(node, path, faults);
        if (node is not YamlMappingNode mapping)
        {
            map.Fault(map.Line, $"{what} must be lines of 'key: value'");
            return null;
        }

        foreach (var (key, value) in mapping.Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? "";
            if (known?.Contains(name) == false)
            {
                map.Fault((int)key.Start.Line, $"unknown key '{name}' in {what}; known are {string.Join(", ", known)}");
                continue;
            }

            map._entries[name] = (value, (int)key.Start.Line);
        }

        return map;
    }

    /// <summary>Line of <paramref name="key"/>, or of the mapping when it is missing.</summary>
    public int LineOf(string key) => _entries.TryGetValue(key, out var entry) ? entry.Line : Line;

    public bool Has(string key) => _entries.ContainsKey(key);

    /// <summary>The text of <paramref name="key"/>; null when missing or empty without quotes.</summary>
    public string? Text(string key) =>
        !_entries.TryGetValue(key, out var entry) ? null
        : entry.Node is YamlScalarNode scalar ? ValueOf(scalar)
        : Wrong(key, $"'{key}' must be one text");

    /// <summary>The texts of <paramref name="key"/>; a single text is a list of one.</summary>
    public IReadOnlyList<string> Texts(string key)
    {
        if (!_entries.TryGetValue(key, out var entry))
        {
            return [];
        }

        var nodes = entry.Node is YamlSequenceNode list ? list.Children : [entry.Node];
        string?[] texts = [.. nodes.Select(node => node is YamlScalarNode scalar ? ValueOf(scalar) : Wrong(key, $"'{key}' must be a text or a list of texts"))];
        if (texts.Length == 0 || (texts.Contains(null) && nodes.All(node => node is YamlScalarNode)))
        {
            Wrong(key, $"'{key}' is empty; fill it in or leave it out");
        }

        return [.. texts.OfType<string>()];
    }

    /// <summary>The mapping under <paramref name="key"/>; null when missing or, with a fault, something else.</summary>
    public YamlMap? Map(string key, IReadOnlyCollection<string>? known) =>
        _entries.TryGetValue(key, out var entry) ? Of(entry.Node, $"'{key}'", known, _path, _faults) : null;

    /// <summary>The mappings in the list under <paramref name="key"/>; what isn't one is a fault.</summary>
    public IReadOnlyList<YamlMap> Maps(string key, string what, IReadOnlyCollection<string> known)
    {
        if (!_entries.TryGetValue(key, out var entry) || entry.Node is not YamlSequenceNode list)
        {
            Wrong(key, $"'{key}' must be a list, each line begun with -");
            return [];
        }

        return [.. list.Children.Select(node => Of(node, what, known, _path, _faults)).OfType<YamlMap>()];
    }

    public void Fault(int line, string message) => _faults.Add(new Fault(_path, line, message));

    private static string? ValueOf(YamlScalarNode scalar) =>
        scalar.Style == ScalarStyle.Plain && scalar.Value is null or "" or "~" or "null" ? null : scalar.Value;

    private string? Wrong(string key, string message)
    {
        Fault(LineOf(key), message);
        return null;
    }
}
