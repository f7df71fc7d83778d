namespace Boras.Bot.Answers.Dates;

/// <summary>"I mars", "mars 2027", "nästa månad", "in March".</summary>
internal static class Months
{
    private const int LengthOfYear = 4;

    private static readonly WordTable<int> Offsets = new(
        (0, "denna månad;den här månaden;den har manaden;denna manad;this month;tässä kuussa;tassa kuussa"),
        (1, "nästa månad;nasta manad;kommande månad;next month;ensi kuussa"),
        (-1, "förra månaden;forra manaden;last month;viime kuussa"));

    private static readonly WordTable<bool> Before = new((true, "i;in;under;during;this"));

    // What makes a month of a word that is something else too.
    private static readonly WordTable<bool> BeforeDoubtful = new((true, "in;under;during;of;this;until;since;after;before;by;between;and;to;from;mid"));

    public static DateMatch? Read(DateText text, int at)
    {
        if (Offsets.At(text, at) is var (months, end))
        {
            return new DateMatch(DateRange.Month(text.Today.AddMonths(months)), end, IsMonth: true);
        }

        var name = Before.Skip(text, at);
        if (text[name - 1] is { Length: not LengthOfYear } before && char.IsAsciiDigit(before.Text[0]))
        {
            // "31 februari" is a day that doesn't exist, not the month.
            return null;
        }

        if (MonthNames.Sure.At(text, name) is var (month, endOfMonth))
        {
            return OfName(text, month, endOfMonth);
        }

        return MonthNames.Doubtful.At(text, name) is var (doubtful, endOfDoubtful)
            && (BeforeDoubtful.At(text, name - 1) is not null || Years.Named(text, endOfDoubtful) is not null)
            ? OfName(text, doubtful, endOfDoubtful)
            : null;
    }

    private static DateMatch OfName(DateText text, int month, int end)
    {
        var named = Years.Named(text, end);
        var year = named?.Meaning ?? text.Today.Year + (text.Tense, month.CompareTo(text.Today.Month)) switch
        {
            (Tense.Future, < 0) => 1,
            (Tense.Past, > 0) => -1,
            _ => 0,
        };
        return new DateMatch(DateRange.Month(new DateOnly(year, month, 1)), named?.End ?? end, IsMonth: true);
    }
}
