using Boras.Bot.Answers.PersonalData;

namespace Boras.Bot.Replies;

/// <summary>The warning to somebody who wrote personal data.</summary>
internal static class PersonalDataWarning
{
    /// <summary>The reply with the warning in front, in the reply's language; unchanged when there was no personal data.</summary>
    public static Reply Before(Reply reply, PersonalDataKinds kinds)
    {
        if (kinds == PersonalDataKinds.None)
        {
            return reply;
        }

        // Of a language without words of the bot's own, English is understood by most.
        var texts = new Texts(ReplyLanguage.Of(reply.Language) == reply.Language ? reply.Language : "en");
        var names = Enum.GetValues<PersonalDataKinds>().Where(kind => kind != PersonalDataKinds.None && kinds.HasFlag(kind))
            .Select(kind => texts[$"PersonalData{kind}"]).ToList();
        var list = names is [.. var first, var last] && first.Count > 0 ? texts["PersonalDataAnd", string.Join(", ", first), last] : names[0];
        return reply with { Notice = texts["PersonalDataRemoved", list] };
    }
}
