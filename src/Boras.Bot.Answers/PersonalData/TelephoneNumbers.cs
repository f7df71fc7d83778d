using PhoneNumbers;

namespace Boras.Bot.Answers.PersonalData;

/// <summary>Finds telephone numbers with a leading 0, 00 or +; what is a number, libphonenumber's numbering plans tell.</summary>
/// <remarks>Not threadsafe; one is made for each text.</remarks>
internal sealed class TelephoneNumbers(PlainView view, DigitGroups groups)
{
    private const int Shortest = 7;
    private const int Longest = 17;
    private const int MobileLength = 10;
    private const string Sweden = "SE";

    // Numbers of the public, such as 020 and 0771, are nobody's own.
    private static readonly PhoneNumberType[] Public =
        [PhoneNumberType.TOLL_FREE, PhoneNumberType.SHARED_COST, PhoneNumberType.PREMIUM_RATE, PhoneNumberType.UAN];

    private static readonly PhoneNumberUtil Plans = PhoneNumberUtil.GetInstance();

    // No honest message has as many numbers. Past this, what has the form of a number is taken for one, so that time is bounded.
    private int _checksLeft = 400;
    private int _end;

    /// <summary>Every number in the text, left to right.</summary>
    public IEnumerable<Found> All()
    {
        for (var first = 0; first < groups.Count; first++)
        {
            if (StartOf(first) is not { } start || DatesAndTimes.BeginAt(view, groups, first))
            {
                continue;
            }

            foreach (var last in groups.LastGroups(first, Shortest, Longest))
            {
                var kind = Judge(groups.Digits(first, last), view.Letters[start] == '+');
                if (kind == Judgement.No)
                {
                    continue;
                }

                _end = groups[last].End;
                if (kind == Judgement.Personal)
                {
                    yield return new Found(start, _end, PersonalDataKinds.Phone);
                }

                first = last;
                break;
            }
        }
    }

    private enum Judgement
    {
        No,
        Public,
        Personal,
    }

    // A number goes on from what stands before it in "2023-00123", and begins anew after a number that was found.
    private int? StartOf(int group)
    {
        var letters = view.Letters;
        var start = groups[group].Start;
        var before = start - 1;
        while (before > _end && letters[before] is '(' or ' ')
        {
            before--;
        }

        if (before >= _end && before >= 0 && letters[before] == '+')
        {
            return before;
        }

        if (letters[start] != '0')
        {
            return null;
        }

        var goesOn = start - 2 >= _end && letters[start - 1] is '-' or '/' or '.' or ':' or '_' && char.IsAsciiDigit(letters[start - 2]);
        return goesOn ? null : start;
    }

    private Judgement Judge(string digits, bool international)
    {
        if (--_checksLeft < 0)
        {
            return Judgement.Personal;
        }

        try
        {
            var number = Plans.Parse(international ? "+" + digits : digits, Sweden);
            if (Plans.IsValidNumber(number))
            {
                return Public.Contains(Plans.GetNumberType(number)) ? Judgement.Public : Judgement.Personal;
            }

            // Not given out yet, or written with a slip of the finger.
            var isMobile = digits.StartsWith("07", StringComparison.Ordinal) && digits.Length == MobileLength;
            return (international || isMobile) && Plans.IsPossibleNumber(number) ? Judgement.Personal : Judgement.No;
        }
        catch (NumberParseException)
        {
            return Judgement.No;
        }
    }
}
