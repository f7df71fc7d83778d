using Boras.Bot.Knowledge.Checking;
using Boras.Bot.Knowledge.Reading;

namespace Boras.Bot.Knowledge.Tests;

/// <summary>Knowledge files as text, and what is read from them.</summary>
internal static class Sample
{
    public const string Url = "https://www.example.se/fraga.html";

    /// <summary>An FAQ file without fault; <paramref name="more"/> are further lines of front matter.</summary>
    public static string Faq(string title = "Hur lånar jag en cykel?", string body = "Gå till kiosken.", string more = "") =>
        $"---\nkind: faq\ntitle: {title}\nurl: {Url}\n{more}---\n\n{body}\n";

    /// <summary>A file of <paramref name="kind"/>; <paramref name="more"/> are further lines of front matter.</summary>
    public static string Of(string kind, string more = "", string body = "") =>
        $"---\nkind: {kind}\ntitle: Rubriken\nurl: {Url}\n{more}---\n{body}";

    public static ReadItem? Read(string text, ICollection<Fault> faults, string path = "faq/cykel.md") =>
        ItemReader.Read(MarkdownFile.Parse(text, path, faults)!, faults);

    /// <summary>The item of a file that must be without fault.</summary>
    public static ReadItem ReadGood(string text, string path = "faq/cykel.md")
    {
        var faults = new List<Fault>();
        var read = Read(text, faults, path);
        Assert.Empty(faults);
        return read!;
    }

    /// <summary>The faults of a file that must give no item.</summary>
    public static IReadOnlyList<Fault> Faults(string text, string path = "faq/cykel.md")
    {
        var faults = new List<Fault>();
        Assert.Null(Read(text, faults, path));
        return faults;
    }
}
