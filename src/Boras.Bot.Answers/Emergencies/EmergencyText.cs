using System.Text;

namespace Boras.Bot.Answers.Emergencies;

/// <summary>Text in the form that the rules are tried on: how a frightened person spells makes no difference.</summary>
internal static class EmergencyText
{
    /// <summary>Stands between sentences, and where something was taken out.</summary>
    public const char Stop = '.';

    /// <summary>Small letters without Swedish marks, doubled letters once, one space around every word and every stop.</summary>
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length + 2).Append(' ');
        for (var index = 0; index < text.Length; index++)
        {
            var letter = Plain(text[index]);
            var last = plain[^1];
            if (char.IsLetter(letter) || char.IsDigit(letter) || char.IsSurrogate(letter))
            {
                if (letter != last || char.IsDigit(letter))
                {
                    plain.Append(letter);
                }
            }
            else if (EndsSentence(text, index))
            {
                plain.Append(last == ' ' ? "" : " ").Append(Stop).Append(' ');
            }
            else if (last != ' ' && !char.IsControl(letter) && !IsJoiner(letter))
            {
                plain.Append(' ');
            }
            else if (last != ' ' && char.IsWhiteSpace(letter))
            {
                plain.Append(' ');
            }
        }

        return (plain[^1] == ' ' ? plain : plain.Append(' ')).ToString();
    }

    // "jag vill... dö" is one sentence; "nej. Hej" is two.
    private static bool EndsSentence(string text, int index) => text[index] switch
    {
        '?' or '!' or '\n' or '؟' => true,
        '.' => !(index > 0 && text[index - 1] == '.') && !(index + 1 < text.Length && text[index + 1] == '.'),
        _ => false,
    };

    // Marks in the middle of a word: vowel signs, zero-width characters.
    private static bool IsJoiner(char letter) => char.GetUnicodeCategory(letter)
        is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.Format;

    private static char Plain(char letter) => char.ToLowerInvariant(letter) switch
    {
        'å' or 'ä' or 'à' or 'á' => 'a',
        'ö' or 'ó' => 'o',
        'é' or 'è' => 'e',
        'ё' => 'е',
        'أ' or 'إ' or 'آ' => 'ا',
        var other => other,
    };
}
