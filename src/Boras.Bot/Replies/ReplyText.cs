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
        var texts = new Texts(reply.Language);
        var paragraphs = new List<string>();
        if (reply.Notice is { } notice)
        {
            paragraphs.Add(Words(notice, channel));
        }

        if (reply.Passage is { Length: > 0 } passage)
        {
            paragraphs.Add(Words(passage, channel));
        }

        paragraphs.AddRange(reply.Words.Select(words => Words(words, channel)));
        if (reply.Source is { } source)
        {
            paragraphs.Add(texts["Source", Link(source, channel)]);
        }

        // A list with a title of its own is the answer, and links alone would not tell it.
        var isWritten = channel.Cards is CardKind.None || (channel.Cards is CardKind.Links && reply.FurtherTitle is not null);
        if (reply.Further.Count > 0 && isWritten)
        {
            if ((reply.FurtherTitle ?? texts["Further"]) is { Length: > 0 } title)
            {
                paragraphs.Add(title + ":");
            }

            paragraphs.AddRange(reply.Further.Select(further => $"{Words(further.Passage, channel)}\n{Link(further.Source, channel)}"));
        }

        if (reply.Further.Count > 0 && channel.Cards is CardKind.Links && !isWritten)
        {
            paragraphs.Add($"{texts["Further"]}:\n" + string.Join('\n', reply.Further.Select(further => $"- {Link(further.Source, channel)}")));
        }

        if (reply.Suggestions.Count > 0 && channel.Buttons is (ButtonKind.None or ButtonKind.Numbers))
        {
            paragraphs.Add(List(reply, channel));
        }

        return string.Join(Between, paragraphs);
    }

    /// <summary>Where in the text the passage begins and how long it is, in UTF-16 code units; null without one.</summary>
    public static (int Start, int Length)? PassageIn(Reply reply, ChannelAbilities channel) => reply.Passage is { Length: > 0 } passage
        ? (reply.Notice is { } notice ? Words(notice, channel).Length + Between.Length : 0, Words(passage, channel).Length)
        : null;

    /// <summary>The pages that the text links to, in the order of the links, on a channel with links in Markdown and no cards.</summary>
    public static IEnumerable<Source> LinksIn(Reply reply) =>
        new[] { reply.Source }.Concat(reply.Further.Select(further => further.Source)).OfType<Source>().Where(source => source.Url.Length > 0);

    private static string List(Reply reply, ChannelAbilities channel)
    {
        var numbered = channel.Buttons is ButtonKind.Numbers;
        var title = reply.SuggestionsTitle.Length == 0 ? "" : $"{reply.SuggestionsTitle}:\n";
        var lines = reply.Suggestions.Select((suggestion, place) =>
            $"{(numbered ? $"{place + 1}." : "-")} {Words(suggestion.Title, channel)}");
        var hint = numbered ? "\n\n" + new Texts(reply.Language)["AnswerWithNumber"] : "";
        return title + string.Join('\n', lines) + hint;
    }

    private static string Link(Source source, ChannelAbilities channel) => channel.Markdown ? MarkdownText.Link(source)
        : source.Url.Length == 0 ? source.Title
        : $"{source.Title}, {source.Url}";

    private static string Words(string text, ChannelAbilities channel) => channel.Markdown ? MarkdownText.Escape(text) : text;
}
