using System.Globalization;
using Boras.Bot.Answers.Outcomes;
using Boras.Bot.Knowledge.Items;

namespace Boras.Bot.Replies;

/// <summary>Puts what the calendar tells into words; a date that it doesn't give is said to be missing.</summary>
internal sealed class AgendaReply(string language)
{
    private readonly Texts _texts = new(language);
    private readonly DateWords _dates = new(language);

    /// <summary>The reply: one meeting in the text, several in a list that becomes cards where the channel has them.</summary>
    public Reply Compose(Agenda agenda)
    {
        var reply = new Reply(language) { Words = [.. Before(agenda)] };
        return agenda.Shown switch
        {
            _ when agenda.Shown.Count == 0 || (agenda.IsElsewhere && agenda.Committee is null && agenda.Shown[0].Starts is null) => reply with { Source = new Source(agenda.Committee ?? _texts["Calendar"], agenda.Url) },
            [var meeting] => reply with { Words = [.. reply.Words, One(meeting), .. Missing(meeting)], Source = SourceOf(meeting) },
            _ => reply with
            {
                Words = [.. reply.Words, _texts[agenda is { Asked: not null, IsElsewhere: false } ? "MeetingsThen" : "Meetings", Asked(agenda)]],
                Further = [.. agenda.Shown.Select(meeting => (Line(meeting), SourceOf(meeting)))],
                FurtherTitle = "",
            },
        };
    }

    private static Source SourceOf(KnowledgeItem meeting) => new(meeting.Title, meeting.Url);

    private string Asked(Agenda agenda) => agenda.Asked is { } days ? _dates.Days(days) : "";

    private IEnumerable<string> Before(Agenda agenda)
    {
        if (agenda.Cancelled is { } cancelled)
        {
            yield return cancelled.Starts is { } starts
                ? _texts["MeetingCancelled", cancelled.Title, _dates.Moment(starts)]
                : _texts["MeetingCancelledUndated", cancelled.Title];
        }

        var onlyUndated = agenda.Shown.Count > 0 && agenda.Shown.All(meeting => meeting.Starts is null);
        if (agenda.IsElsewhere && agenda.Committee is not null && onlyUndated)
        {
            yield return _texts["MeetingDateUnknown", agenda.Committee, Asked(agenda)];
        }
        else if (agenda.IsElsewhere && agenda.Cancelled is null)
        {
            yield return agenda.Committee is null ? _texts["MeetingNoneThen", Asked(agenda)] : _texts["MeetingNotThen", agenda.Committee, Asked(agenda)];
        }
        else if (agenda.Shown.Count == 0 && agenda.Cancelled is null)
        {
            yield return agenda.Committee is null ? _texts["MeetingNoneComingAtAll"] : _texts["MeetingNoneComing", agenda.Committee];
        }
        else if (agenda.Shown.Count > 1 && onlyUndated)
        {
            yield return _texts["MeetingsUndatedShown"];
        }

        if (agenda.Undated > 0 && !(onlyUndated && agenda.Committee is not null) && (agenda.Asked is not null || !agenda.Shown.Any(meeting => meeting.Starts is null)))
        {
            yield return agenda.Undated == 1 ? _texts["MeetingUndatedOne"] : _texts["MeetingUndatedMany", agenda.Undated.ToString(CultureInfo.InvariantCulture)];
        }

        if (agenda.Shown is [{ Starts: not null }] && (agenda.IsElsewhere || agenda.Cancelled is not null))
        {
            yield return _texts["MeetingNext"];
        }
    }

    private string One(KnowledgeItem meeting)
    {
        List<string> lines = [meeting.Title];
        if (meeting.Starts is { } starts)
        {
            lines.Add(_texts["MeetingTime", _dates.Moment(starts)]);
        }

        if (meeting.Place is { } place)
        {
            lines.Add(_texts["MeetingPlace", place]);
        }

        return string.Join('\n', lines);
    }

    private IEnumerable<string> Missing(KnowledgeItem meeting)
    {
        if (meeting.Place is null)
        {
            yield return _texts["MeetingNoPlace"];
        }

        if (meeting.Starts is null)
        {
            yield return _texts["MeetingNoTime"];
        }
    }

    private string Line(KnowledgeItem meeting) => string.Join(
        '\n', new[] { meeting.Starts is { } starts ? _dates.Moment(starts) : _texts["MeetingTimeMissing"], meeting.Place }.Where(line => line is not null));
}
