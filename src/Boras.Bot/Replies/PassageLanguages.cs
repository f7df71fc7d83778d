using System.Text.Json;
using Boras.Bot.Protocol.Activities;

namespace Boras.Bot.Replies;

/// <summary>Marks on an activity which parts of it are in another language than the bot's words, so that a client can set <c>lang</c>.</summary>
/// <remarks>
/// An entity of type <c>passageLanguage</c> for each part: <c>inLanguage</c> is a two-letter code; with <c>part</c> "text" the passage is
/// <c>length</c> UTF-16 code units of the activity's text from <c>start</c>; with "link" it is the words of the text's link at
/// <c>index</c>, with "suggestedAction" and "attachment" what is at that index of those.
/// </remarks>
internal static class PassageLanguages
{
    private const string EntityType = "passageLanguage";

    // Teams refuses activities with entities that it doesn't know.
    private const string Teams = "msteams";

    /// <summary>Adds the entities that <paramref name="reply"/> calls for.</summary>
    public static void Mark(Activity activity, Reply reply, ChannelAbilities channel)
    {
        if (activity.ChannelId == Teams)
        {
            return;
        }

        var entities = new List<Entity>();
        if (reply.Source is { } source && source.Language != reply.Language && ReplyText.PassageIn(reply, channel) is var (start, length))
        {
            entities.Add(Part("text", source.Language, ("start", start), ("length", length)));
        }

        if (channel is { Cards: CardKind.Links, Markdown: true })
        {
            entities.AddRange(Others("link", ReplyText.LinksIn(reply).Select(source => source.Language), reply.Language));
        }

        if (channel.Cards is CardKind.Hero)
        {
            entities.AddRange(Others("attachment", reply.Further.Select(further => further.Source.Language), reply.Language));
        }

        if (activity.SuggestedActions is not null)
        {
            entities.AddRange(Others("suggestedAction", reply.Suggestions.Select(suggestion => suggestion.Language ?? reply.Language), reply.Language));
        }

        if (entities.Count > 0)
        {
            activity.Entities = [.. activity.Entities ?? [], .. entities];
        }
    }

    private static IEnumerable<Entity> Others(string part, IEnumerable<string> languages, string own) =>
        languages.Index().Where(language => language.Item != own).Select(language => Part(part, language.Item, ("index", language.Index)));

    private static Entity Part(string part, string language, params (string Name, int Value)[] numbers)
    {
        var properties = new Dictionary<string, JsonElement>
        {
            ["part"] = JsonSerializer.SerializeToElement(part),
            ["inLanguage"] = JsonSerializer.SerializeToElement(language),
        };
        foreach (var (name, value) in numbers)
        {
            properties[name] = JsonSerializer.SerializeToElement(value);
        }

        return new Entity { Type = EntityType, Properties = properties };
    }
}
