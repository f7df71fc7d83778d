using System.Globalization;
using System.Text.RegularExpressions;

namespace Boras.Bot.Knowledge.Importing;

/// <summary>Dates and times as Swedish municipal pages write them, as local time in Sweden.</summary>
internal static partial class SwedishTime
{
    private static readonly TimeZoneInfo Sweden = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

    /// <summary>The moment as local time in Sweden, to the minute.</summary>
    public static DateTime Of(DateTimeOffset moment) => ToMinute(TimeZoneInfo.ConvertTime(moment, Sweden).DateTime);

    /// <summary>
    /// The first whole date in <paramref name="text"/>, with its time when one follows: <c>2023-05-22</c>,
    /// <c>22 maj 2023 kl. 14.00</c>, <c>2023-05-22T12:00:00Z</c>. Null when there is none; a date without a year is none.
    /// </summary>
    public static DateTime? Find(string? text)
    {
        if (text is null)
        {
            return null;
        }

        if (Zoned().Match(text) is { Success: true } zoned
            && DateTimeOffset.TryParse(zoned.Value, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment))
        {
            return Of(moment);
        }

        return Iso().Match(text) is { Success: true } iso ? Date(iso, int.Parse(iso.Groups["month"].Value, CultureInfo.InvariantCulture))
            : Worded().Match(text) is { Success: true } worded
                ? Date(worded, 1 + Array.FindIndex(Months, month => worded.Groups["month"].Value.StartsWith(month, StringComparison.OrdinalIgnoreCase)))
            : null;
    }

    /// <summary>The moment in the address of a meeting: <c>sammantrade202305221400</c> is 22 May 2023 14:00.</summary>
    public static DateTime? OfMeeting(string? address) =>
        MeetingAddress().Match(address ?? "") is { Success: true } match
        && DateTime.TryParseExact(match.Groups[1].Value, "yyyyMMddHHmm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
            ? moment
            : null;

    private static DateTime? Date(Match match, int month)
    {
        var (year, day, hour, minute) = (Number("year"), Number("day"), Number("hour"), Number("minute"));
        return year > 0 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) && hour < 24 && minute < 60
            ? new DateTime(year, month, day, hour, minute, 0)
            : null;

        int Number(string group) => match.Groups[group].Success ? int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) : 0;
    }

    private static DateTime ToMinute(DateTime time) => new(time.Ticks - (time.Ticks % TimeSpan.TicksPerMinute), DateTimeKind.Unspecified);

    [GeneratedRegex(@"\b[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,7})?)?(Z|[+-][0-9]{2}:?[0-9]{2})", RegexOptions.IgnoreCase)]
    private static partial Regex Zoned();

    [GeneratedRegex(@"(?<![0-9])(?<year>[0-9]{4})-(?<month>[0-9]{2})-(?<day>[0-9]{2})(?![0-9])([T,]?\s*((kl(ockan|\.)?)\s*)?(?<hour>[0-9]{2})[:.](?<minute>[0-9]{2})(?![0-9]))?", RegexOptions.IgnoreCase)]
    private static partial Regex Iso();

    [GeneratedRegex(@"(?<![0-9])(?<day>[0-9]{1,2})\s+(?<month>jan(uari)?|feb(ruari)?|mar(s)?|apr(il)?|maj|jun(i)?|jul(i)?|aug(usti)?|sep(t|tember)?|okt(ober)?|nov(ember)?|dec(ember)?)\.?\s+(?<year>[0-9]{4})(?![0-9])(,?\s*((kl(ockan|\.)?)\s*)?(?<hour>[0-9]{1,2})[:.](?<minute>[0-9]{2})(?![0-9]))?", RegexOptions.IgnoreCase)]
    private static partial Regex Worded();

    [GeneratedRegex("sammantrade([0-9]{12})(?![0-9])", RegexOptions.IgnoreCase)]
    private static partial Regex MeetingAddress();
}
