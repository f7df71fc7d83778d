namespace Boras.Bot.Answers.Dates;

/// <summary>"Kl 14", "klockan 9.30", "at 2 pm", after a date.</summary>
internal static class Clock
{
    private const int MostHours = 23;
    private const int MostMinutes = 59;
    private const int HalfDay = 12;

    private static readonly WordTable<bool> Before = new((true, "kl;kl .;klockan;klo;at;t"));

    /// <summary>The time at <paramref name="at"/> and where it ends; null when there is none that exists.</summary>
    public static (TimeOnly? Time, int End)? Read(DateText text, int at)
    {
        var named = Before.At(text, at)?.End;
        var first = named ?? at;
        if (text.Number(first, 0, MostHours) is not { } hour)
        {
            return null;
        }

        var minute = 0;
        var end = first + 1;
        if (text[end] is { Text: ":" or "." } && text[end + 1] is { IsApart: false, Length: 2, Number: { } minutes })
        {
            (minute, end) = (minutes, end + 2);
        }
        else if (named is null)
        {
            return null;
        }

        if (minute > MostMinutes)
        {
            return null;
        }

        if (text[end]?.Text is "am" or "pm")
        {
            if (hour is 0 or > HalfDay)
            {
                return null;
            }

            hour = (hour % HalfDay) + (text.Is(end, "pm") ? HalfDay : 0);
            end++;
        }

        return (new TimeOnly(hour, minute), end);
    }
}
