using System.Globalization;
using System.Text;

namespace Boras.Bot.Knowledge.Importing;

/// <summary>Text from outside as one line that shows as it reads.</summary>
internal static class OutsideText
{
    /// <summary>
    /// One line in Unicode's composed form, runs of white space as one space; without control characters, overrides of the
    /// writing direction and characters that don't show, all of which can make a text read otherwise than it shows.
    /// </summary>
    public static string Line(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var line = new StringBuilder(Math.Min(text.Length, 4096));
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                if (line.Length > 0 && line[^1] != ' ')
                {
                    line.Append(' ');
                }
            }
            else if (Shows(rune))
            {
                line.Append(rune);
            }
        }

        return line.ToString().TrimEnd().Normalize(NormalizationForm.FormC);
    }

    private static bool Shows(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        // The joiners change letters in Persian and in emoji; every other format character only hides or turns.
        UnicodeCategory.Format => rune.Value is 0x200C or 0x200D,
        UnicodeCategory.Control or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => false,
        _ => rune != Rune.ReplacementChar,
    };
}
