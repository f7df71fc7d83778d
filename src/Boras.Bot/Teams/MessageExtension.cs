using System.Text.Json;
using System.Text.Json.Nodes;
using Boras.Bot.Answers;
using Boras.Bot.Protocol.Activities;
using Boras.Bot.Replies;
using Boras.Bot.Search.Ranking;

namespace Boras.Bot.Teams;

/// <summary>Lets a colleague search the city's texts while writing, and insert a passage with its link.</summary>
/// <remarks>
/// Shapes: "Respond to search command" of Microsoft Teams. A result is a card to insert with a preview for the list.
/// </remarks>
internal sealed class MessageExtension(Answerer answerer)
{
    private const string ThumbnailType = "application/vnd.microsoft.card.thumbnail";
    private const int PageSize = 10;
    private const int PreviewLength = 120;
    private const int MaxSkip = 1_000;

    /// <summary>Answers <c>composeExtension/query</c>: the items that match, best first; what there is when nothing is written yet.</summary>
    public JsonObject Query(Activity activity)
    {
        var language = ReplyLanguage.Of(activity.Locale);
        var (skip, count) = Page(activity.Value);
        var hits = answerer.Find(Text(activity.Value), skip + count).Skip(skip).ToList();
        return hits.Count == 0 && skip == 0
            ? Message(new Texts(language)["NoAnswer"])
            : Result([.. hits.Select(hit => WithPreview(hit, language, HasCommand(activity.Value)))]);
    }

    /// <summary>Answers <c>composeExtension/selectItem</c>: the card of the item that was chosen.</summary>
    public JsonObject SelectItem(Activity activity)
    {
        var language = ReplyLanguage.Of(activity.Locale);
        return ButtonValue.Read(activity.Value) is { Item: { } item } && answerer.Show(item, language) is { } shown
            ? Result(new JsonArray(Card(shown.Hits[0], language)))
            : Message(new Texts(language)["Gone"]);
    }

    // Agents Playground knows no manifest, names no command, and refuses results that can be tapped; it inserts the card itself.
    private static bool HasCommand(JsonElement? value) =>
        value is { ValueKind: JsonValueKind.Object } query && query.TryGetProperty("commandId", out _);

    private static JsonObject WithPreview(SearchHit hit, string language, bool canTap)
    {
        var attachment = Card(hit, language);
        var preview = new JsonObject
        {
            ["title"] = hit.Item.Title,
            ["text"] = Beginning(hit.Passage.Text),
        };
        if (canTap)
        {
            preview["tap"] = new JsonObject
            {
                ["type"] = "invoke",
                ["value"] = JsonObject.Create(new ButtonValue { Item = hit.Item.Id, Language = language }.ToJson()),
            };
        }

        attachment["preview"] = new JsonObject { ["contentType"] = ThumbnailType, ["content"] = preview };
        return attachment;
    }

    private static JsonObject Card(SearchHit hit, string language)
    {
        var reply = new Reply(language) { Passage = hit.Passage.Text, Source = new Source(hit.Item.Title, hit.Item.Url) };
        return JsonSerializer.SerializeToNode(AdaptiveReply.Create(reply), ActivityJsonContext.Default.Attachment)!.AsObject();
    }

    // An ellipsis, since this is a glimpse of what will be inserted whole.
    private static string Beginning(string passage) =>
        TextParts.Of(passage, PreviewLength) is [var first, _, ..] ? first + " …" : passage;

    private static JsonObject Result(JsonArray attachments) => new()
    {
        ["composeExtension"] = new JsonObject { ["type"] = "result", ["attachmentLayout"] = "list", ["attachments"] = attachments },
    };

    private static JsonObject Message(string text) => new()
    {
        ["composeExtension"] = new JsonObject { ["type"] = "message", ["text"] = text },
    };

    // The parameter "initialRun" means that nothing has been written yet. Who knows no manifest sends one without a name.
    private static string Text(JsonElement? value)
    {
        if (value is not { ValueKind: JsonValueKind.Object } query
            || !query.TryGetProperty("parameters", out var parameters) || parameters.ValueKind != JsonValueKind.Array)
        {
            return "";
        }

        var written = parameters.EnumerateArray().FirstOrDefault(parameter => parameter.ValueKind == JsonValueKind.Object
            && (!parameter.TryGetProperty("name", out var name) || (name.ValueKind == JsonValueKind.String && name.ValueEquals("question"))));
        return written.ValueKind == JsonValueKind.Object && written.TryGetProperty("value", out var text)
            ? ButtonValue.Read(text)?.Question ?? "" : "";
    }

    private static (int Skip, int Count) Page(JsonElement? value)
    {
        return value is { ValueKind: JsonValueKind.Object } query && query.TryGetProperty("queryOptions", out var options)
            && options.ValueKind == JsonValueKind.Object
            ? (Number("skip", 0, MaxSkip), Math.Max(1, Number("count", PageSize, PageSize)))
            : (0, PageSize);

        int Number(string name, int otherwise, int most) => options.TryGetProperty(name, out var number)
            && number.ValueKind == JsonValueKind.Number && number.TryGetInt32(out var given) && given >= 0 ? Math.Min(given, most) : otherwise;
    }
}
