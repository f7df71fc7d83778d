namespace Boras.Bot.Answers.Dates;

/// <summary>"Om tre dagar", "in two weeks", "de närmaste två veckorna".</summary>
internal static class Counts
{
    private const int DaysInWeek = 7;
    private const int Most = 400;

    private enum Unit
    {
        Day,
        Week,
        Month,
    }

    private static readonly WordTable<bool> In = new((true, "om;in"));

    private static readonly WordTable<bool> Within = new(
        (true, "de närmaste;närmaste;de narmaste;narmaste;de kommande;kommande;nästa;inom;the next;next;the coming;coming;within;within the next"));

    private static readonly WordTable<int> Numbers = new(
        (1, "en;ett;one;a"), (2, "två;tva;two"), (3, "tre;three"), (4, "fyra;four"), (5, "fem;five"), (6, "sex;six"), (7, "sju;seven"), (8, "åtta;atta;eight"),
        (9, "nio;nine"), (10, "tio;ten"));

    private static readonly WordTable<Unit> Units = new(
        (Unit.Day, "dag;dagar;dagarna;day;days"),
        (Unit.Week, "vecka;veckor;veckorna;week;weeks"),
        (Unit.Month, "månad;månader;månaderna;manad;manader;month;months"));

    public static DateMatch? Read(DateText text, int at)
    {
        var isWithin = Within.At(text, at);
        var number = isWithin?.End ?? In.At(text, at)?.End ?? -1;
        var count = text.Number(number, 1, Most) is { } digits ? (digits, number + 1) : number < 0 ? null : Numbers.At(text, number);
        if (count is not var (many, afterNumber) || Units.At(text, afterNumber) is not var (unit, end))
        {
            return null;
        }

        var then = unit switch
        {
            Unit.Day => text.Today.AddDays(many),
            Unit.Week => text.Today.AddDays(many * DaysInWeek),
            _ => text.Today.AddMonths(many),
        };
        return isWithin is not null ? new DateMatch(new DateRange(text.Today, then.AddDays(-1)), end) : unit switch
        {
            Unit.Day => new DateMatch(DateRange.Day(then), end),
            Unit.Week => new DateMatch(DateRange.Week(then), end),
            _ => new DateMatch(DateRange.Month(then), end, IsMonth: true),
        };
    }
}
