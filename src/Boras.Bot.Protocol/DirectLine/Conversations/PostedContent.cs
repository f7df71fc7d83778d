using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Boras.Bot.Protocol.Activities;

namespace Boras.Bot.Protocol.DirectLine.Conversations;

/// <summary>Takes over what the bot and clients need of a client's activity; the rest might hold anything and is not stored.</summary>
internal sealed partial class PostedContent(KeptIds ids)
{
    /// <summary>A new activity with the content of <paramref name="posted"/>, and without sender, ids and times.</summary>
    public Activity Of(Activity posted) => new()
    {
        Type = posted.Type,
        Name = posted.Name,
        Text = posted.Text,
        TextFormat = posted.TextFormat is "plain" or "markdown" or "xml" ? posted.TextFormat : null,
        Speak = posted.Speak,
        Summary = posted.Summary,
        Value = posted.Value,
        Attachments = posted.Attachments,
        Locale = Locale(posted.Locale),
        ReplyToId = posted.ReplyToId is { } id && ActivityId().IsMatch(id) ? id : null,
        ChannelData = PostedActivity.ClientActivityId(posted) is { } own && ids.MayKeep(own)
            ? JsonSerializer.SerializeToElement(new JsonObject { ["clientActivityID"] = own }) : null,
    };

    /// <summary>The locale, when it is a BCP 47 tag of languages, scripts and regions; otherwise null.</summary>
    public static string? Locale(string? posted) => posted is not null && Language().IsMatch(posted) ? posted : null;

    [GeneratedRegex(@"^[A-Za-z]{2,3}(-([A-Za-z]{2,4}|[0-9]{3}))*\z", RegexOptions.NonBacktracking)]
    private static partial Regex Language();

    [GeneratedRegex(@"^[A-Za-z0-9_-]{1,64}\|[0-9a-f]{32}\z")]
    private static partial Regex ActivityId();
}
