using System.Globalization;
using Boras.Bot.Knowledge.Checking;
using Boras.Bot.Knowledge.Items;
using Markdig;

namespace Boras.Bot.Knowledge.Reading;

/// <summary>Makes a knowledge item of a Markdown file, or says by faults why it can't.</summary>
internal static class ItemReader
{
    private static readonly string[] CommonKeys =
    [
        "kind", "title", "url", "language", "breadcrumb", "published", "modified", "fetched", "validUntil", "source", "hash", "gone",
        "alternates", "synonyms", "pinned",
    ];

    private static readonly Dictionary<ItemKind, string[]> ExtraKeys = new()
    {
        [ItemKind.Faq] = [],
        [ItemKind.News] = [],
        [ItemKind.Meeting] = ["starts", "place", "cancelled"],
        [ItemKind.Contact] = ["email", "phone"],
        [ItemKind.Page] = [],
    };

    /// <summary>Reads <paramref name="file"/>; null when a fault makes it unusable.</summary>
    public static ReadItem? Read(MarkdownFile file, ICollection<Fault> faults)
    {
        var before = faults.Count;
        var matter = FrontMatter.Read(file, faults);
        var kind = Kind(matter, file.Path, faults);
        CheckKeys(matter, kind, file.Path, faults);
        var title = Required(matter, "title", file.Path, faults);
        var url = Address(matter, file.Path, faults);
        var language = Language(matter, file.Path, faults);
        var body = Parse(file, faults);
        var text = body is null ? "" : PlainText.Of(body);
        if (body is not null && text.Length == 0 && kind is ItemKind.Faq or ItemKind.News or ItemKind.Page)
        {
            faults.Add(new Fault(file.Path, file.BodyLine, "there is no text below the front matter"));
        }

        var item = new KnowledgeItem
        {
            Id = Path.ChangeExtension(file.Path, null),
            Kind = kind ?? ItemKind.Faq,
            Title = title,
            Url = url,
            Text = text,
            Language = language,
            Breadcrumb = [.. matter.List("breadcrumb").Select(entry => entry.Value)],
            Alternates = [.. matter.List("alternates").Select(entry => entry.Value)],
            Synonyms = [.. matter.List("synonyms").Select(entry => entry.Value)],
            Source = matter.Text("source"),
            Gone = matter.Date("gone"),
            Published = matter.Date("published"),
            Modified = matter.Date("modified"),
            Fetched = matter.Date("fetched"),
            ValidUntil = matter.Date("validUntil"),
            Starts = matter.Date("starts"),
            Place = matter.Text("place"),
            Cancelled = matter.Flag("cancelled"),
            Email = matter.Text("email"),
            Phone = matter.Text("phone"),
        };
        matter.Flag("pinned");
        return faults.Count > before ? null : new ReadItem(item with { Text = Text(item) }, file, matter, body!);
    }

    // A meeting and a contact are read as the lines that the page shows; what is blank there is left out.
    private static string Text(KnowledgeItem item) => item.Kind switch
    {
        ItemKind.Meeting => Lines(("Tid", Clock(item.Starts)), ("Plats", item.Place), item.Text),
        ItemKind.Contact => Lines(("E-post", item.Email), ("Telefon", item.Phone), item.Text),
        _ => item.Text,
    };

    private static string Lines((string Label, string? Value) first, (string Label, string? Value) second, string body) =>
        string.Join('\n', new[] { Line(first), Line(second), body }.Where(line => line.Length > 0));

    private static string Line((string Label, string? Value) line) => line.Value is null ? "" : $"{line.Label}: {line.Value}";

    private static string? Clock(DateTime? starts) =>
        starts?.ToString(starts.Value.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd 'kl.' HH:mm", CultureInfo.InvariantCulture);

    private static ItemKind? Kind(FrontMatter matter, string path, ICollection<Fault> faults)
    {
        var text = Required(matter, "kind", path, faults);
        foreach (var kind in Enum.GetValues<ItemKind>())
        {
            if (text.Equals(kind.ToString(), StringComparison.OrdinalIgnoreCase))
            {
                return kind;
            }
        }

        if (text.Length > 0)
        {
            faults.Add(new Fault(path, matter.LineOf("kind"), $"'kind: {text}' must be faq, news, meeting, contact or page"));
        }

        return null;
    }

    private static void CheckKeys(FrontMatter matter, ItemKind? kind, string path, ICollection<Fault> faults)
    {
        string[] known = kind is { } k ? [.. CommonKeys, .. ExtraKeys[k]] : [.. CommonKeys, .. ExtraKeys.Values.SelectMany(keys => keys)];
        foreach (var (key, line) in matter.Keys.Where(entry => !known.Contains(entry.Key, StringComparer.Ordinal)))
        {
            faults.Add(new Fault(path, line, $"unknown key '{key}'; known are {string.Join(", ", known)}"));
        }
    }

    private static string Required(FrontMatter matter, string key, string path, ICollection<Fault> faults)
    {
        var text = matter.Text(key);
        if (text is null)
        {
            faults.Add(new Fault(path, matter.LineOf(key), $"'{key}' is missing"));
        }

        return text ?? "";
    }

    private static string Address(FrontMatter matter, string path, ICollection<Fault> faults)
    {
        // 'url: null' says that nobody knows; a missing line says that nobody thought of it.
        var text = matter.IsNull("url") ? "" : Required(matter, "url", path, faults);
        if (text.Length > 0 && !(Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http"))
        {
            faults.Add(new Fault(path, matter.LineOf("url"), $"'url: {text}' must be a whole address that begins with https://"));
        }

        return text;
    }

    private static string Language(FrontMatter matter, string path, ICollection<Fault> faults)
    {
        var text = matter.Text("language") ?? "sv";
        if (text.Length != 2 || text.Any(letter => letter is < 'a' or > 'z'))
        {
            faults.Add(new Fault(path, matter.LineOf("language"), $"'language: {text}' must be a two-letter code such as sv"));
            return CultureInfo.InvariantCulture.TwoLetterISOLanguageName;
        }

        return text;
    }

    private static Markdig.Syntax.MarkdownDocument? Parse(MarkdownFile file, ICollection<Fault> faults)
    {
        try
        {
            return Markdown.Parse(file.Body, PlainText.Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's guard against nesting deep enough to break the stack.
            faults.Add(new Fault(file.Path, file.BodyLine, "the Markdown is nested too deeply; simplify it"));
            return null;
        }
    }
}
