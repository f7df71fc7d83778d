using System.Globalization;

namespace Boras.Bot.Answers.PersonalData;

/// <summary>Finds Swedish personal identity numbers and coordination numbers: a date of birth, three digits and a check digit.</summary>
/// <remarks>
/// Sources: folkbokföringslagen (1991:481) 18 §; lag (2022:1697) om samordningsnummer, whose numbers have 60 added to the day. A
/// coordination number may leave month and day open as zero.
/// </remarks>
internal static class PersonalNumbers
{
    private const int Short = 10;
    private const int Long = 12;
    private const int FirstYear = 1840;
    private const int CoordinationDays = 60;

    /// <summary>Every number in the text, left to right; nobody is born after <paramref name="thisYear"/>.</summary>
    public static IEnumerable<Found> In(DigitGroups groups, int thisYear)
    {
        for (var first = 0; first < groups.Count; first++)
        {
            foreach (var last in groups.LastGroups(first, Short, Long))
            {
                if (IsValid(groups.Digits(first, last), thisYear))
                {
                    yield return new Found(groups[first].Start, groups[last].End, PersonalDataKinds.PersonalNumber);
                    first = last;
                    break;
                }
            }
        }
    }

    /// <summary>True for ten or twelve digits with a date and the right check digit.</summary>
    public static bool IsValid(string digits, int thisYear)
    {
        if (digits.Length is not (Short or Long) || !Luhn.IsValid(digits.AsSpan(digits.Length - Short)))
        {
            return false;
        }

        var year = Number(digits[..^8]);
        var (month, day) = (Number(digits[^8..^6]), Number(digits[^6..^4]));
        return digits.Length == Long
            ? year >= FirstYear && year <= thisYear && IsDate(year, month, day)
            : IsDate(1900 + year, month, day) || IsDate(2000 + year, month, day);
    }

    private static bool IsDate(int year, int month, int day)
    {
        if (day >= CoordinationDays)
        {
            day -= CoordinationDays;
            return month <= 12 && day <= (month == 0 ? 31 : DateTime.DaysInMonth(year, month));
        }

        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
