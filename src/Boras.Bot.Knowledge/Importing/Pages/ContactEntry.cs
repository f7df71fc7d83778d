using System.Text.RegularExpressions;
using Boras.Bot.Knowledge.Items;

namespace Boras.Bot.Knowledge.Importing.Pages;

/// <summary>The contact block of a page: <c>E-post:</c> and <c>Telefon:</c>, which may be blank.</summary>
internal static partial class ContactEntry
{
    /// <summary>Whether a line is one of a contact block.</summary>
    public static bool IsLine(string line) => Email().IsMatch(line) || Phone().IsMatch(line);

    /// <summary>Whether a heading stands above a contact block.</summary>
    public static bool IsHeading(string line) => Heading().IsMatch(line);

    /// <summary>The contact that <paramref name="lines"/> give, or null when there is no contact line among them.</summary>
    public static Draft? Read(string? heading, IReadOnlyList<string> lines, PageFacts page) => !lines.Any(IsLine) ? null : new Draft
    {
        Kind = ItemKind.Contact,
        Title = heading ?? "Kontakt",
        Url = page.Url,
        Language = page.Language,
        Breadcrumb = page.Breadcrumb,
        Email = Value(Email(), lines),
        Phone = Value(Phone(), lines),
    };

    private static string? Value(Regex label, IEnumerable<string> lines) =>
        lines.Select(line => label.Match(line)).Where(match => match.Success).Select(match => match.Groups["value"].Value.Trim())
            .FirstOrDefault(value => value.Length > 0);

    [GeneratedRegex(@"^(e-?post(adress)?|mejl|mail)\s*:\s*(?<value>.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Email();

    [GeneratedRegex(@"^(telefon(nummer)?|tel\.?|ring)\s*:\s*(?<value>.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Phone();

    [GeneratedRegex(@"^(kontakt(a oss|uppgifter)?|om du har frågor( kontakta)?|har du frågor\?|frågor\?)\s*:?$", RegexOptions.IgnoreCase)]
    private static partial Regex Heading();
}
