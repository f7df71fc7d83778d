namespace Boras.Bot.Answers.Dates;

/// <summary>The names of the months.</summary>
internal static class MonthNames
{
    /// <summary>Names that mean the month wherever they stand.</summary>
    public static WordTable<int> Sure { get; } = new(
        (1, "januari;january;tammikuussa;tammikuu;tammikuun"),
        (2, "februari;february;helmikuussa;helmikuu;helmikuun"),
        (3, "mars;maaliskuussa;maaliskuu;maaliskuun"),
        (4, "april;huhtikuussa;huhtikuu;huhtikuun"),
        (5, "maj;toukokuussa;toukokuu;toukokuun"),
        (6, "juni;june;kesäkuussa;kesäkuu;kesäkuun"),
        (7, "juli;july;heinäkuussa;heinäkuu;heinäkuun"),
        (8, "augusti;august;elokuussa;elokuu;elokuun"),
        (9, "september;syyskuussa;syyskuu;syyskuun"),
        (10, "oktober;october;lokakuussa;lokakuu;lokakuun"),
        (11, "november;marraskuussa;marraskuu;marraskuun"),
        (12, "december;joulukuussa;joulukuu;joulukuun"));

    /// <summary>Words that are something else too: "may I march?".</summary>
    public static WordTable<int> Doubtful { get; } = new((3, "march"), (5, "may"));

    /// <summary>Names that mean the month beside the number of a day.</summary>
    public static WordTable<int> BesideADay { get; } = new(
        (1, "jan;januarii;tammikuuta"), (2, "feb;febr;helmikuuta"), (3, "mar;maaliskuuta"), (4, "apr;huhtikuuta"), (5, "toukokuuta"), (6, "jun;kesäkuuta"),
        (7, "jul;heinäkuuta"), (8, "aug;elokuuta"), (9, "sep;sept;syyskuuta"), (10, "okt;oct;lokakuuta"), (11, "nov;marraskuuta"), (12, "dec;joulukuuta"));

    /// <summary>The month named at <paramref name="at"/>, beside the number of a day.</summary>
    public static (int Meaning, int End)? At(DateText text, int at) => Sure.At(text, at) ?? Doubtful.At(text, at) ?? BesideADay.At(text, at);
}
