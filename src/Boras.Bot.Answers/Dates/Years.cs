namespace Boras.Bot.Answers.Dates;

/// <summary>"I år", "nästa år", "under 2027".</summary>
internal static class Years
{
    private const int First = 1900;
    private const int Last = 2199;

    private static readonly WordTable<int> Offsets = new(
        (0, "i år;detta år;this year;tänä vuonna"),
        (1, "nästa år;nasta ar;next year;ensi vuonna"),
        (-1, "förra året;i fjol;last year;viime vuonna"));

    private static readonly WordTable<bool> Before = new((true, "under;år;i;in;during;vuonna;under år;of"));

    public static DateMatch? Read(DateText text, int at)
    {
        var number = Before.At(text, at)?.End;
        return Offsets.At(text, at) is var (years, end) ? new DateMatch(DateRange.Year(text.Today.Year + years), end)
            : number is { } place && Number(text, place) is { } year ? new DateMatch(DateRange.Year(year), place + 1)
            : null;
    }

    /// <summary>The year that the date before <paramref name="at"/> is in, and where it ends.</summary>
    public static (int Meaning, int End)? Named(DateText text, int at) =>
        Number(text, at) is { } year ? (year, at + 1)
        : Offsets.At(text, at) is var (years, end) ? (text.Today.Year + years, end)
        : null;

    /// <summary>A year in four digits.</summary>
    public static int? Number(DateText text, int at) => text.Number(at, First, Last);
}
