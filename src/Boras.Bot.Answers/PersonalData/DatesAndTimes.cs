namespace Boras.Bot.Answers.PersonalData;

/// <summary>Knows dates and times of day, which like telephone numbers may begin with 0.</summary>
internal static class DatesAndTimes
{
    private const int Hours = 24;
    private const int Minutes = 60;

    /// <summary>True when the digits from <paramref name="first"/> on are "03-11-2026", "08.30" or "0830-1630".</summary>
    public static bool BeginAt(PlainView view, DigitGroups groups, int first)
    {
        var next = first + 1;
        if (next >= groups.Count)
        {
            return false;
        }

        return (groups.LengthOf(first), groups.LengthOf(next)) switch
        {
            (4, 4) => Gap(view, groups, first).Trim() is "-" && IsTime(groups.Digits(first, first)) && IsTime(groups.Digits(next, next)),
            (2, <= 2) when first + 2 < groups.Count && groups.LengthOf(first + 2) == 4 && IsDate(groups, first) => true,
            (2, 2) => Gap(view, groups, first) is "." && IsTime(groups.Digits(first, next)) && !IsDotted(view, groups, next),
            _ => false,
        };
    }

    private static bool IsDotted(PlainView view, DigitGroups groups, int group) =>
        group + 1 < groups.Count && Gap(view, groups, group) is ".";

    private static bool IsDate(DigitGroups groups, int first) =>
        Number(groups, first) is >= 1 and <= 31 && Number(groups, first + 1) is >= 1 and <= 12
            && groups.Digits(first + 2, first + 2) is ['1', '9', ..] or ['2', '0', ..];

    private static bool IsTime(string digits) =>
        ((digits[0] - '0') * 10) + digits[1] - '0' < Hours && ((digits[2] - '0') * 10) + digits[3] - '0' < Minutes;

    private static int Number(DigitGroups groups, int group) => groups.Digits(group, group).Aggregate(0, (sum, digit) => (sum * 10) + (digit - '0'));

    private static string Gap(PlainView view, DigitGroups groups, int group) =>
        groups[group + 1].Start - groups[group].End > 3 ? "" : view.Letters[groups[group].End..groups[group + 1].Start].ToString();
}
