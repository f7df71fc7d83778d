using System.Globalization;

namespace Boras.Bot.Answers.PersonalData;

/// <summary>A text with every digit, dash, space and full-width character in its plain form and without invisible characters.</summary>
/// <remarks>Each character knows where it stood, so that what is found here can be masked there.</remarks>
internal sealed class PlainView
{
    private const char FullWidthFirst = '\uFF01';
    private const char FullWidthLast = '\uFF5E';
    private const int FullWidthShift = 0xFEE0;
    private const char Minus = '\u2212';

    private readonly char[] _letters;
    private readonly int[] _starts;
    private readonly int[] _ends;

    public PlainView(string text)
    {
        _letters = new char[text.Length];
        _starts = new int[text.Length];
        _ends = new int[text.Length];
        for (var index = 0; index < text.Length;)
        {
            var width = char.IsSurrogatePair(text, index) ? 2 : 1;
            if (Plain(text, index) is { } letter)
            {
                (_letters[Length], _starts[Length], _ends[Length]) = (letter, index, index + width);
                Length++;
            }
            else if (Length > 0 && CharUnicodeInfo.GetUnicodeCategory(text, index) != UnicodeCategory.Format)
            {
                _ends[Length - 1] = index + width;
            }

            index += width;
        }
    }

    public int Length { get; private set; }

    public ReadOnlySpan<char> Letters => _letters.AsSpan(0, Length);

    /// <summary>Where in the text the stretch of the view begins and ends.</summary>
    public (int Start, int End) InText(Found found) => (_starts[found.Start], _ends[found.End - 1]);

    private char? Plain(string text, int index)
    {
        var letter = text[index];
        if (letter < '\u0080')
        {
            return char.IsControl(letter) && letter is not ('\n' or '\r') ? ' ' : letter;
        }

        if (letter is >= FullWidthFirst and <= FullWidthLast)
        {
            return (char)(letter - FullWidthShift);
        }

        var category = CharUnicodeInfo.GetUnicodeCategory(text, index);
        return category switch
        {
            UnicodeCategory.DecimalDigitNumber => (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(text, index)),
            UnicodeCategory.DashPunctuation => '-',
            UnicodeCategory.SpaceSeparator => ' ',
            UnicodeCategory.Format => null,

            // What is drawn over a digit, such as the frame of a keycap, leaves it a digit.
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark when Length > 0 && char.IsAsciiDigit(_letters[Length - 1]) => null,
            UnicodeCategory.OtherNumber when letter is >= '\u2460' and <= '\u2793' && CharUnicodeInfo.GetDigitValue(letter) is >= 0 and <= 9 and var digit =>
                (char)('0' + digit),
            _ => letter == Minus ? '-' : letter,
        };
    }
}
