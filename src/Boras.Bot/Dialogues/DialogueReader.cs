using System.Globalization;
using Boras.Bot.Knowledge.Checking;
using Boras.Bot.Knowledge.Reading;
using Boras.Bot.Questions;
using YamlDotNet.Core;

namespace Boras.Bot.Dialogues;

/// <summary>Reads a <c>*.dialog.yaml</c> file.</summary>
internal static class DialogueReader
{
    /// <summary>Largest file that is read, in bytes.</summary>
    public const int MaxBytes = 64 * 1024;

    private static readonly string[] DialogueKeys = ["name", "language", "now", "knowledge", "settings", "pending", "turns"];
    private static readonly string[] TurnKeys = ["user", "press", "bot"];
    private static readonly string[] BotKeys = ["item", "outcome", "language", "says", "notSays", "offers"];
    private static readonly string[] Moments = ["yyyy-MM-dd HH:mm", "yyyy-MM-dd"];
    private static readonly TimeZoneInfo Sweden = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

    /// <summary>The dialogue, or null with the reasons added to <paramref name="faults"/>.</summary>
    /// <param name="fullPath">The file.</param>
    /// <param name="path">How the file is called in faults.</param>
    /// <param name="faults">Gets everything that is wrong.</param>
    public static Dialogue? Read(string fullPath, string path, ICollection<Fault> faults)
    {
        var found = new List<Fault>();
        var dialogue = TextFile.Read(fullPath, path, MaxBytes, found) is { } text ? Parse(text, fullPath, path, found) : null;
        found.ForEach(faults.Add);
        return found.Count == 0 ? dialogue : null;
    }

    private static Dialogue? Parse(string text, string fullPath, string path, List<Fault> faults)
    {
        try
        {
            if (BoundedYaml.Read(text) is not { } root)
            {
                faults.Add(new Fault(path, 1, "the file is empty; a dialogue has 'name' and 'turns'"));
                return null;
            }

            return YamlMap.Of(root, "a dialogue", DialogueKeys, path, faults) is { } map ? ToDialogue(map, fullPath, path) : null;
        }
        catch (YamlException e)
        {
            // The parser tells where the mapping around a tab begins, which helps nobody to find it.
            var tab = Array.FindIndex(text.ReplaceLineEndings("\n").Split('\n'), line => line.TrimStart(' ').StartsWith('\t'));
            faults.Add(tab >= 0
                ? new Fault(path, tab + 1, "the YAML is broken: indent with spaces, not with tabs")
                : new Fault(path, Math.Max(1, (int)e.Start.Line), $"the YAML is broken: {e.InnerException?.Message ?? e.Message}"));
            return null;
        }
    }

    private static Dialogue ToDialogue(YamlMap map, string fullPath, string path)
    {
        List<DialogueTurn> turns = [.. map.Maps("turns", "a turn", TurnKeys).Select(ToTurn)];
        if (map.Has("turns") && turns.Count == 0)
        {
            map.Fault(map.LineOf("turns"), "'turns' is empty");
        }

        var settings = map.Map("settings", known: null);
        return new Dialogue(path, Required(map, "name"), turns)
        {
            Language = Language(map) ?? "sv",
            Now = Now(map),
            Knowledge = Folder(map, fullPath),
            Settings = settings?.Keys.ToDictionary(key => key, key => settings.Text(key) ?? "") ?? [],
            Pending = map.Has("pending") ? Required(map, "pending") : null,
        };
    }

    private static DialogueTurn ToTurn(YamlMap map)
    {
        if (map.Has("user") && map.Has("press"))
        {
            map.Fault(map.LineOf("press"), "a turn has either 'user' or 'press'; begin a new one with -");
        }

        if (!map.Has("user") && !map.Has("press") && !map.Has("bot"))
        {
            map.Fault(map.Line, "a turn without 'user' and 'press' needs 'bot': what the bot says when the chat is opened");
        }

        return new DialogueTurn(
            map.Line,
            map.Has("user") ? Required(map, "user") : null,
            map.Has("press") ? Required(map, "press") : null,
            map.Map("bot", BotKeys) is { } bot ? ToExpectation(bot) : null);
    }

    private static Expectation ToExpectation(YamlMap map)
    {
        var outcomes = map.Texts("outcome");
        foreach (var outcome in outcomes.Except(OutcomeName.All))
        {
            map.Fault(map.LineOf("outcome"), $"'outcome: {outcome}' must be one of {string.Join(", ", OutcomeName.All)}");
        }

        return new Expectation(map.Line)
        {
            Items = map.Texts("item"),
            Outcomes = outcomes,
            Language = Language(map),
            Says = map.Texts("says"),
            NotSays = map.Texts("notSays"),
            Offers = map.Texts("offers"),
        };
    }

    private static string Required(YamlMap map, string key)
    {
        var text = map.Text(key);
        if (text is null)
        {
            map.Fault(map.LineOf(key), map.Has(key) ? $"'{key}' is empty" : $"'{key}' is missing");
        }

        return text ?? "";
    }

    private static string? Language(YamlMap map)
    {
        var text = map.Text("language");
        if (text is not null && (text.Length != 2 || text.Any(letter => letter is < 'a' or > 'z')))
        {
            map.Fault(map.LineOf("language"), $"'language: {text}' must be a two-letter code such as sv");
        }

        return text;
    }

    private static DateTimeOffset? Now(YamlMap map)
    {
        var text = map.Text("now");
        if (text is null)
        {
            return null;
        }

        if (DateTime.TryParseExact(text, Moments, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
            && !Sweden.IsInvalidTime(local))
        {
            return new DateTimeOffset(local, Sweden.GetUtcOffset(local));
        }

        map.Fault(map.LineOf("now"), $"'now: {text}' is not a moment in Sweden; write 2026-11-23 09:00");
        return null;
    }

    private static string? Folder(YamlMap map, string fullPath)
    {
        if (map.Text("knowledge") is not { } text)
        {
            return null;
        }

        var folder = Path.GetFullPath(text, Path.GetDirectoryName(Path.GetFullPath(fullPath))!);
        if (!Directory.Exists(folder))
        {
            map.Fault(map.LineOf("knowledge"), $"there is no folder '{text}' beside the file");
        }

        return folder;
    }
}
