namespace Boras.Bot.Answers.Dates;

/// <summary>"Mellan 1 och 15 mars", "från måndag till fredag", "efter 15 april", "t.o.m. 1 maj".</summary>
internal static class Spans
{
    private static readonly WordTable<bool> Between = new((true, "mellan;mellan den;between;between the"));
    private static readonly WordTable<bool> And = new((true, "och;och den;and;and the"));
    private static readonly WordTable<bool> From = new((true, "från;från den;fran;from;from the"));
    private static readonly WordTable<bool> To = new((true, "till;till den;till och med;t . o . m .;t o m;tom;to;to the;until;through;–;-"));
    private static readonly WordTable<bool> After = new((true, "efter;after"));
    private static readonly WordTable<bool> Before = new((true, "före;fore;innan;before;ennen"));
    private static readonly WordTable<bool> Onwards = new((true, "från och med;fr . o . m .;fr o m;starting;as of"));
    private static readonly WordTable<bool> Since = new((true, "sedan;sen;since"));
    private static readonly WordTable<bool> UpTo = new((true, "till och med;t . o . m .;t o m;fram till;senast;until;by"));

    public static DateMatch? Read(DateText text, int at)
    {
        var between = Between.At(text, at)?.End;
        var from = between ?? From.Skip(text, at);
        return Pair(text, from, between is null ? To : And) ?? Open(text, at);
    }

    private static DateMatch? Pair(DateText text, int at, WordTable<bool> joint)
    {
        // "Mellan 1 och 15 mars": the first day has the month of the second.
        if (CalendarDays.Number(text, at) is var (day, endOfDay) && joint.At(text, endOfDay) is var (_, after)
            && CalendarDays.Read(text, after) is { } end && day < end.Range.First.Day)
        {
            return end with { Range = end.Range with { First = new DateOnly(end.Range.First.Year, end.Range.First.Month, day) } };
        }

        // The end is the first such date after the beginning, in the next year where it has to be.
        if (DateGrammar.One(text, at) is { } first && joint.At(text, first.End) is var (_, second)
            && DateGrammar.One(text.From(first.Range.First), second) is { } last && last.Range.Last > first.Range.First)
        {
            return new DateMatch(new DateRange(first.Range.First, last.Range.Last), last.End);
        }

        return null;
    }

    private static DateMatch? Open(DateText text, int at)
    {
        if (Date(After) is { } after && after.Range.Last < DateOnly.MaxValue)
        {
            return after with { Range = new DateRange(after.Range.Last.AddDays(1), DateOnly.MaxValue) };
        }

        var earliest = text.Tense == Tense.Past ? DateOnly.MinValue : text.Today;
        if (Date(Before) is { } before && before.Range.First > earliest)
        {
            return before with { Range = new DateRange(earliest, before.Range.First.AddDays(-1)) };
        }

        if (Date(UpTo) is { } upTo && upTo.Range.Last >= earliest)
        {
            return upTo with { Range = new DateRange(earliest, upTo.Range.Last) };
        }

        // News from March is news of March; meetings from March go on.
        var begins = Date(Onwards) ?? (text.Tense == Tense.Future ? Date(From) : null);
        return (begins ?? Date(Since, Tense.Past)) is { } onwards
            ? onwards with { Range = onwards.Range with { Last = DateOnly.MaxValue } } : null;

        DateMatch? Date(WordTable<bool> opener, Tense? tense = null) =>
            opener.At(text, at) is var (_, end) ? DateGrammar.One(tense is { } other ? text.About(other) : text, end) : null;
    }
}
