namespace Boras.Bot.Answers.Dates;

/// <summary>"Idag", "i övermorgon", "yesterday".</summary>
internal static class RelativeDays
{
    private static readonly WordTable<int> Offsets = new(
        (0, "idag;i dag;ikväll;i kväll;ikvall;i kvall;i eftermiddag;i natt;today;tonight;this evening;this afternoon;tänään;tanaan;tänä iltana"),
        (1, "imorgon;i morgon;imorron;i morron;i morrn;imorn;i morn;imorrn;imorgon bitti;i morgon bitti;tomorrow;huomenna"),
        (2, "i övermorgon;övermorgon;iövermorgon;i overmorgon;overmorgon;the day after tomorrow;day after tomorrow;ylihuomenna"),
        (-1, "igår;i går;igar;i gar;yesterday;eilen"),
        (-2, "i förrgår;förrgår;iförrgår;i forrgar;the day before yesterday;day before yesterday;toissapäivänä"));

    public static DateMatch? Read(DateText text, int at) =>
        Offsets.At(text, at) is var (offset, end) ? new DateMatch(DateRange.Day(text.Today.AddDays(offset)), end) : null;
}
