using System.Text;

namespace Boras.Bot.Replies;

/// <summary>A reply as one text, plain or Markdown.</summary>
internal static class ReplyText
{
    private const string Between = "\n\n";

    /// <summary>Everything as plain text, for print: nobody can answer a number there.</summary>
    public static string Plain(Reply reply) => For(reply, ChannelAbilities.Print);

    /// <summary>The text part of a reply on a channel; what goes into cards and buttons there is left out.</summary>
    public static string For(Reply reply, ChannelAbilities channel)
    {
        var markdown = channel.Markdown;
        var texts = new Texts(reply.Language);
        var paragraphs = new List<string>();
        if (reply.Notice is { } notice)
        {
            paragraphs.Add(Words(notice, markdown));
        }

        if (reply.Passage is { Length: > 0 } passage)
        {
            paragraphs.Add(Words(passage, markdown));
        }

        paragraphs.AddRange(reply.Words.Select(words => Words(words, markdown)));
        if (reply.Source is { } source)
        {
            paragraphs.Add(texts["Source", Link(source, markdown)]);
        }

        if (reply.Further.Count > 0 && !channel.Cards)
        {
            paragraphs.Add(texts["Further"] + ":");
            paragraphs.AddRange(reply.Further.Select(further => $"{Words(further.Passage, markdown)}\n{Link(further.Source, markdown)}"));
        }

        if (reply.Suggestions.Count > 0 && !channel.SuggestedActions)
        {
            paragraphs.Add(List(reply, channel));
        }

        return string.Join(Between, paragraphs);
    }

    /// <summary>Where in the text the passage begins and how long it is, in UTF-16 code units; null without one.</summary>
    public static (int Start, int Length)? PassageIn(Reply reply, ChannelAbilities channel) => reply.Passage is { Length: > 0 } passage
        ? (reply.Notice is { } notice ? Words(notice, channel.Markdown).Length + Between.Length : 0, Words(passage, channel.Markdown).Length)
        : null;

    private static string List(Reply reply, ChannelAbilities channel)
    {
        var title = reply.SuggestionsTitle.Length == 0 ? "" : $"{reply.SuggestionsTitle}:\n";
        var lines = reply.Suggestions.Select((suggestion, place) =>
            $"{(channel.Answers ? $"{place + 1}." : "-")} {Words(suggestion.Title, channel.Markdown)}");
        var hint = channel.Answers ? "\n\n" + new Texts(reply.Language)["AnswerWithNumber"] : "";
        return title + string.Join('\n', lines) + hint;
    }

    private static string Link(Source source, bool markdown) =>
        source.Url.Length == 0 ? Words(source.Title, markdown) :
        markdown ? $"[{Words(source.Title, markdown)}]({source.Url})" : $"{source.Title}, {source.Url}";

    // The city's words must show as they are written, also where they hold a character of Markdown's.
    private static string Words(string text, bool markdown)
    {
        if (!markdown)
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            escaped.Append(letter is '\\' or '*' or '_' or '[' or ']' or '<' or '>' or '`' or '#' or '|' ? $"\\{letter}" : letter.ToString());
        }

        return escaped.ToString();
    }
}
