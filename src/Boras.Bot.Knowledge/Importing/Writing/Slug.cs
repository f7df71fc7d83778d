using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Boras.Bot.Knowledge.Importing.Writing;

/// <summary>File names of items: the title in small letters a to z, digits and hyphens.</summary>
internal static class Slug
{
    private const int MaxLength = 100;
    private const int HashLength = 8;
    private static readonly string[] Reserved = ["con", "prn", "aux", "nul", "readme"];

    /// <summary>The name for <paramref name="title"/>; of a title without such letters, <c>text-</c> and a hash.</summary>
    public static string Of(string title)
    {
        var slug = new StringBuilder();
        foreach (var letter in title.Normalize(NormalizationForm.FormD))
        {
            var lower = char.ToLowerInvariant(letter);
            if (lower is >= 'a' and <= 'z' or >= '0' and <= '9')
            {
                slug.Append(lower);
            }
            else if (Spelt(lower) is { } spelt)
            {
                slug.Append(spelt);
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        var name = Cut(slug.ToString().Trim('-'));
        return name.Length == 0 || Reserved.Contains(name, StringComparer.Ordinal) ? $"text-{Hash(title)}" : name;
    }

    private static string? Spelt(char letter) => letter switch
    {
        'æ' => "ae",
        'ø' => "o",
        'ß' => "ss",
        'ð' => "d",
        'þ' => "th",
        'ł' => "l",
        _ => null,
    };

    private static string Cut(string slug) =>
        slug.Length <= MaxLength ? slug
        : slug.LastIndexOf('-', MaxLength) is > MaxLength / 2 and var at ? slug[..at]
        : slug[..MaxLength];

    private static string Hash(string title) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(title)))[..HashLength];
}
