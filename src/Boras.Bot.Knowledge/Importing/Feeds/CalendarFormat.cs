using Boras.Bot.Knowledge.Items;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;

namespace Boras.Bot.Knowledge.Importing.Feeds;

/// <summary>A calendar (iCalendar, RFC 5545): the occurrences of the coming year, each a meeting.</summary>
internal sealed class CalendarFormat : IDocumentFormat
{
    private const int MaxMeetings = 2_000;
    private const int HorizonDays = 366;
    private const string Begin = "BEGIN:VCALENDAR";

    /// <inheritdoc/>
    public SourceKind Kind => SourceKind.Calendar;

    /// <inheritdoc/>
    public bool Recognizes(SourceDocument document, string head) =>
        document.ContentType == "text/calendar" || document.Extension == ".ics" || head.StartsWith(Begin, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public DocumentRead Read(SourceDocument document, string text)
    {
        // A calendar that was cut off would seem to have lost its last meetings.
        if (!text.TrimStart().StartsWith(Begin, StringComparison.OrdinalIgnoreCase)
            || !text.TrimEnd().EndsWith("END:VCALENDAR", StringComparison.OrdinalIgnoreCase))
        {
            return DocumentRead.Refused(document.Source, "the calendar is broken or cut off");
        }

        try
        {
            var drafts = CalendarCollection.Load(text).SelectMany(calendar => Read(calendar, document)).OrderBy(draft => draft.Starts).ToList();
            return new DocumentRead(drafts) { Complete = [ItemKind.Meeting] };
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // The library's parser has no exception of its own.
            return DocumentRead.Refused(document.Source, $"the calendar is broken: {e.Message}");
        }
    }

    private static IEnumerable<Draft> Read(Calendar calendar, SourceDocument document)
    {
        var isCancelled = string.Equals(calendar.Method, "CANCEL", StringComparison.OrdinalIgnoreCase);
        var (from, to) = (document.ReadAt.Date, document.ReadAt.Date.AddDays(HorizonDays));
        return calendar.Events.SelectMany(meeting => Times(meeting, from, to).Select(start => Draft(meeting, start, isCancelled, document)))
            .Where(draft => draft.Title.Length > 0);
    }

    // Each series by itself, so that one without an end can't crowd out the others.
    private static IEnumerable<DateTime> Times(CalendarEvent meeting, DateTime from, DateTime to)
    {
        if (meeting.RecurrenceIdentifier is not null || (meeting.RecurrenceRule is null && !meeting.RecurrenceDates.GetAllDates().Any()))
        {
            return meeting.Start is { } start && Local(start) is var time && time >= from && time < to ? [time] : [];
        }

        var moved = meeting.Calendar!.Events.Where(other => other.Uid == meeting.Uid && other.RecurrenceIdentifier is not null)
            .Select(other => Local(other.RecurrenceIdentifier!.StartTime)).ToHashSet();
        return meeting.GetOccurrences(new CalDateTime(from.AddDays(-1)))
            .Select(occurrence => Local(occurrence.Period.StartTime)).TakeWhile(time => time < to).Take(MaxMeetings).Where(time => time >= from && !moved.Contains(time));
    }

    private static Draft Draft(CalendarEvent meeting, DateTime start, bool isCancelled, SourceDocument document) => new()
    {
        Kind = ItemKind.Meeting,
        Title = OutsideText.Line(meeting.Summary),
        Markdown = AnswerText.Markdown(meeting.Description, document.Address),
        Url = PageAddress.Resolve(document.Address, meeting.Url?.OriginalString) ?? (document.Address is { } address ? PageAddress.Clean(address) : null),
        Starts = start,
        Place = OutsideText.Line(meeting.Location) is { Length: > 0 } place ? place : null,
        Cancelled = isCancelled || string.Equals(meeting.Status, "CANCELLED", StringComparison.OrdinalIgnoreCase),
    };

    // A time without zone is meant where the reader is; a day without time is that day everywhere.
    private static DateTime Local(CalDateTime time) =>
        time.TzId is null || !time.HasTime ? DateTime.SpecifyKind(time.Value, DateTimeKind.Unspecified) : SwedishTime.Of(new DateTimeOffset(time.AsUtc, TimeSpan.Zero));
}
