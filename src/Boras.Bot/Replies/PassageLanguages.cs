using System.Text.Json;
using Boras.Bot.Protocol.Activities;

namespace Boras.Bot.Replies;

/// <summary>Marks on an activity which parts of it are in another language than the bot's words, so that a client can set <c>lang</c>.</summary>
/// <remarks>
/// An entity of type <c>passageLanguage</c> for each part: <c>inLanguage</c> is a two-letter code; with <c>part</c> "text" the passage is
/// <c>length</c> UTF-16 code units of the activity's text from <c>start</c>, with "attachment" it is the attachment at <c>index</c>.
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

        if (channel.Cards is CardKind.Hero)
        {
            entities.AddRange(reply.Further.Index().Where(further => further.Item.Source.Language != reply.Language)
                .Select(further => Part("attachment", further.Item.Source.Language, ("index", further.Index))));
        }

        if (entities.Count > 0)
        {
            activity.Entities = [.. activity.Entities ?? [], .. entities];
        }
    }

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
