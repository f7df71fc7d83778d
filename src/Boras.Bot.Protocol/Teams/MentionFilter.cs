using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Boras.Bot.Protocol.Activities;
using Boras.Bot.Protocol.Turns;

namespace Boras.Bot.Protocol.Teams;

/// <summary>Makes the text of a Teams message what the user wrote: without markup, and without the mention of the bot itself.</summary>
/// <remarks>
/// Source: "Channel and group chat conversations with a bot" of Microsoft Teams. The names of others stay, as plain text.
/// </remarks>
internal sealed partial class MentionFilter : IActivityFilter
{
    private const string Channel = "msteams";
    private const string Plain = "plain";
    private const int MaxName = 300;
    private const int MaxRounds = 5;

    public Activity Filter(Activity activity)
    {
        if (!Channel.Equals(activity.ChannelId, StringComparison.OrdinalIgnoreCase) || string.IsNullOrEmpty(activity.Text))
        {
            return activity;
        }

        var text = activity.Text;
        if (activity.TextFormat is "xml" or "html")
        {
            text = WebUtility.HtmlDecode(Tag().Replace(LineEnd().Replace(text, "\n"), tag => IsMention(tag.ValueSpan) ? tag.Value : ""));
            activity.TextFormat = Plain;
        }

        text = text.Replace("&nbsp;", " ", StringComparison.Ordinal);
        var own = OwnNames(activity);
        // Taking a mark out may make the letters around it one.
        for (var (rest, round) = (text, 0); round == 0 || (rest != text && round < MaxRounds); round++)
        {
            (rest, text) = (text, WithoutMentions(text, own));
        }

        activity.Text = Space().Replace(text, " ").Trim();
        return activity;
    }

    // Marks may stand inside each other, so a stack of where each begins; linear, whatever is sent.
    private static string WithoutMentions(string text, HashSet<string> own)
    {
        var written = new StringBuilder(text.Length);
        var begins = new Stack<int>();
        var read = 0;
        foreach (var mark in Mention().EnumerateMatches(text))
        {
            written.Append(text, read, mark.Index - read);
            read = mark.Index + mark.Length;
            if (!text.AsSpan(mark.Index, mark.Length).Contains('/'))
            {
                begins.Push(written.Length);
            }
            else if (begins.TryPop(out var begin) && written.Length - begin <= MaxName
                && own.Contains(WebUtility.HtmlDecode(written.ToString(begin, written.Length - begin)).Trim()))
            {
                written.Length = begin;
                written.Append(' ');
            }
        }

        return written.Append(text, read, text.Length - read).ToString();
    }

    private static HashSet<string> OwnNames(Activity activity)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        Add(activity.Recipient?.Name);
        foreach (var mention in (activity.Entities ?? []).Where(entity => entity is { Type: "mention", Properties: not null }))
        {
            if (mention.Properties!.TryGetValue("mentioned", out var account) && account.ValueKind == JsonValueKind.Object
                && activity.Recipient?.Id is { } bot && Text(account, "id") == bot)
            {
                Add(Text(account, "name"));
                Add(mention.Properties.TryGetValue("text", out var text) ? Text(text) is { } marked ? Mention().Replace(marked, "") : null : null);
            }
        }

        return names;

        void Add(string? name)
        {
            if (!string.IsNullOrWhiteSpace(name) && name.Length <= MaxName)
            {
                names.Add(WebUtility.HtmlDecode(name).Trim());
            }
        }
    }

    private static string? Text(JsonElement owner, string name) => owner.TryGetProperty(name, out var property) ? Text(property) : null;

    private static string? Text(JsonElement value)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair: valid JSON, but no text.
            return null;
        }
    }

    private static bool IsMention(ReadOnlySpan<char> tag) => Mention().IsMatch(tag);

    [GeneratedRegex(@"<\s*/?\s*at(\s[^<>]*)?>|&lt;\s*/?\s*at\s*&gt;", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Mention();

    [GeneratedRegex("<[^<>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Tag();

    [GeneratedRegex(@"<\s*br\s*/?\s*>|<\s*/\s*(p|div|li)\s*>", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex LineEnd();

    [GeneratedRegex(@"[ \t\u00A0]{2,}|\u00A0", RegexOptions.NonBacktracking)]
    private static partial Regex Space();
}
