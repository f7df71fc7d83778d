namespace Boras.Bot.Answers.Dates;

/// <summary>"I slutet av mars", "at the beginning of the year": ten days of a month, a third of anything else.</summary>
internal static class Parts
{
    private const int Third = 3;
    private const int DaysOfPart = 10;

    private enum Part
    {
        Beginning,
        Middle,
        End,
    }

    private static readonly WordTable<bool> Before = new((true, "i;at;at the;in;in the;the;by the;mot;vid"));

    private static readonly WordTable<Part> Names = new(
        (Part.Beginning, "början av;början på;borjan av;borjan pa;inledningen av;början;beginning of;start of"),
        (Part.Middle, "mitten av;mitten på;mitten pa;middle of;mid;mid -"),
        (Part.End, "slutet av;slutet på;slutet pa;end of"));

    private static readonly WordTable<char> TheWhole = new(
        ('m', "månaden;manaden;the month"), ('w', "veckan;the week"), ('y', "året;aret;the year"));

    public static DateMatch? Read(DateText text, int at)
    {
        if (Names.At(text, Before.Skip(text, at)) is not var (part, end) || (Whole(text, end) ?? DateGrammar.Whole(text, end)) is not { } whole
            || whole.Range.First == whole.Range.Last)
        {
            return null;
        }

        var (first, last) = (whole.Range.First, whole.Range.Last);
        var days = last.DayNumber - first.DayNumber + 1;
        var length = whole.IsMonth ? DaysOfPart : (days + Third - 1) / Third;
        var range = part switch
        {
            Part.Beginning => new DateRange(first, first.AddDays(length - 1)),
            Part.End => new DateRange(whole.IsMonth ? first.AddDays(2 * DaysOfPart) : last.AddDays(1 - length), last),
            _ when whole.IsMonth => new DateRange(first.AddDays(DaysOfPart), first.AddDays((2 * DaysOfPart) - 1)),
            _ => new DateRange(first.AddDays((days - length) / 2), first.AddDays(((days - length) / 2) + length - 1)),
        };
        return new DateMatch(range, whole.End);
    }

    private static DateMatch? Whole(DateText text, int at) => TheWhole.At(text, at) is not var (unit, end) ? null : unit switch
    {
        'm' => new DateMatch(DateRange.Month(text.Today), end, IsMonth: true),
        'w' => new DateMatch(DateRange.Week(text.Today), end),
        _ => new DateMatch(DateRange.Year(text.Today.Year), end),
    };
}
