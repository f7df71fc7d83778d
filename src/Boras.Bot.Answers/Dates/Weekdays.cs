namespace Boras.Bot.Answers.Dates;

/// <summary>"På måndag", "nästa fredag", "i onsdags", "måndag vecka 23", "torsdagen den 7 maj".</summary>
internal static class Weekdays
{
    private const int DaysInWeek = 7;
    private const int Sunday = 6;

    // How a weekday is meant: the one after today, the next from today on, the one of next week, the one before today.
    private enum Way
    {
        Coming,
        This,
        Next,
        Past,
    }

    private static readonly WordTable<Way> Ways = new(
        (Way.Coming, "på;pa;nu på;nu pa;on;kommande;ensi kerran"),
        (Way.This, "denna;den här;den har;this;tänä"),
        (Way.Next, "nästa;nasta;på nästa;nästkommande;next;ensi"),
        (Way.Past, "förra;i förra;forra;last;viime"));

    // Days from Monday.
    private static readonly WordTable<int> Names = new(
        (0, "måndag;måndagen;mandag;mandagen;monday;maanantai;maanantaina"),
        (1, "tisdag;tisdagen;tuesday;tiistai;tiistaina"),
        (2, "onsdag;onsdagen;wednesday;keskiviikko;keskiviikkona"),
        (3, "torsdag;torsdagen;thursday;torstai;torstaina"),
        (4, "fredag;fredagen;friday;perjantai;perjantaina"),
        (5, "lördag;lördagen;lordag;lordagen;saturday;lauantai;lauantaina"),
        (Sunday, "söndag;söndagen;sondag;sondagen;sunday;sunnuntai;sunnuntaina"));

    // Too short to be a day by themselves: "man" and "sen" are words of their own.
    private static readonly WordTable<int> ShortNames = new((0, "mån"), (1, "tis"), (2, "ons"), (3, "tors;tor"), (4, "fre"), (5, "lör"), (Sunday, "sön"));

    private static readonly WordTable<int> PastNames = new(
        (0, "i måndags;i mandags"), (1, "i tisdags"), (2, "i onsdags"), (3, "i torsdags"), (4, "i fredags"), (5, "i lördags;i lordags"), (Sunday, "i söndags;i sondags"));

    public static DateMatch? Read(DateText text, int at)
    {
        if (PastNames.At(text, at) is var (past, pastEnd))
        {
            return Day(text.Today, past, Way.Past, pastEnd);
        }

        var way = Ways.At(text, at);
        var name = Names.At(text, way?.End ?? at) ?? (way is null ? null : ShortNames.At(text, way.Value.End));
        if (name is not var (weekday, end))
        {
            return null;
        }

        var after = text.Is(end, ",") ? end + 1 : end;
        if (CalendarDays.Read(text, after) is { } date)
        {
            return date;
        }

        if (Weeks.Read(text, text.Is(end, "i") || text.Is(end, "in") || text.Is(end, "of") ? end + 1 : end) is { } week)
        {
            return new DateMatch(DateRange.Day(week.Range.First.AddDays(weekday)), week.End);
        }

        return Day(text.Today, weekday, way?.Meaning ?? (text.Tense == Tense.Past ? Way.Past : Way.Coming), end);
    }

    private static DateMatch Day(DateOnly today, int weekday, Way way, int end)
    {
        var inThisWeek = DateRange.Week(today).First.AddDays(weekday);
        var day = way switch
        {
            Way.Next => inThisWeek.AddDays(DaysInWeek),
            Way.Past => inThisWeek < today ? inThisWeek : inThisWeek.AddDays(-DaysInWeek),
            Way.This => inThisWeek >= today ? inThisWeek : inThisWeek.AddDays(DaysInWeek),
            _ => inThisWeek > today ? inThisWeek : inThisWeek.AddDays(DaysInWeek),
        };
        return new DateMatch(DateRange.Day(day), end);
    }
}
