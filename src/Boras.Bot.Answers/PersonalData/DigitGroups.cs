using System.Buffers;

namespace Boras.Bot.Answers.PersonalData;

/// <summary>The unbroken rows of digits in a text, and what stands between them.</summary>
internal sealed class DigitGroups
{
    private const int LongestSeparator = 3;
    private static readonly SearchValues<char> Separators = SearchValues.Create(" -+./_()");

    private readonly PlainView _view;
    private readonly List<(int Start, int End)> _groups = [];

    public DigitGroups(PlainView view)
    {
        _view = view;
        var letters = view.Letters;
        for (var index = 0; index < letters.Length; index++)
        {
            if (!char.IsAsciiDigit(letters[index]))
            {
                continue;
            }

            var start = index;
            while (index < letters.Length && char.IsAsciiDigit(letters[index]))
            {
                index++;
            }

            _groups.Add((start, index));
        }
    }

    public int Count => _groups.Count;

    public (int Start, int End) this[int group] => _groups[group];

    public int LengthOf(int group) => _groups[group].End - _groups[group].Start;

    /// <summary>The digits of the groups from <paramref name="first"/> through <paramref name="last"/>.</summary>
    public string Digits(int first, int last)
    {
        Span<char> digits = stackalloc char[NumberOfDigits(first, last)];
        var used = 0;
        for (var group = first; group <= last; group++)
        {
            _view.Letters[_groups[group].Start.._groups[group].End].CopyTo(digits[used..]);
            used += LengthOf(group);
        }

        return new string(digits);
    }

    /// <summary>
    /// The last groups of numbers that begin with <paramref name="first"/> and have at least <paramref name="fewest"/> and at most
    /// <paramref name="most"/> digits, longest first.
    /// </summary>
    public IEnumerable<int> LastGroups(int first, int fewest, int most)
    {
        var digits = LengthOf(first);
        var last = first;
        while (last + 1 < Count && digits + LengthOf(last + 1) <= most && AreJoined(last))
        {
            digits += LengthOf(++last);
        }

        for (; last >= first && digits >= fewest; digits -= LengthOf(last--))
        {
            if (digits <= most)
            {
                yield return last;
            }
        }
    }

    private bool AreJoined(int group)
    {
        var (start, end) = (_groups[group].End, _groups[group + 1].Start);
        return end - start <= LongestSeparator && !_view.Letters[start..end].ContainsAnyExcept(Separators);
    }

    private int NumberOfDigits(int first, int last)
    {
        var digits = 0;
        for (var group = first; group <= last; group++)
        {
            digits += LengthOf(group);
        }

        return digits;
    }
}
