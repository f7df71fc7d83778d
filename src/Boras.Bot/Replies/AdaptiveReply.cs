using System.Text.Json;
using System.Text.Json.Nodes;
using Boras.Bot.Protocol.Activities;

namespace Boras.Bot.Replies;

/// <summary>A reply as one Adaptive Card.</summary>
/// <remarks>
/// Version 1.4 of the schema at https://adaptivecards.io/schemas/adaptive-card.json: Action.Execute needs it, and every
/// Teams client shows it. Made of JSON nodes, since the package AdaptiveCards brings Newtonsoft.Json for a dozen elements.
/// </remarks>
internal static class AdaptiveReply
{
    /// <summary>Media type of the card as an attachment.</summary>
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    /// <summary>Verb of the actions that rate an answer.</summary>
    public const string FeedbackVerb = "feedback";

    /// <summary>Verb of the actions that pick what was suggested.</summary>
    public const string PickVerb = "pick";

    private const string Schema = "http://adaptivecards.io/schemas/adaptive-card.json";
    private const string Version = "1.4";

    /// <summary>The card with everything in <paramref name="reply"/>.</summary>
    public static Attachment Create(Reply reply) => new()
    {
        ContentType = ContentType,
        Content = JsonSerializer.SerializeToElement(Card(reply), ReplyJsonContext.Default.JsonObject),
    };

    private static JsonObject Card(Reply reply)
    {
        var texts = new Texts(reply.Language);
        return new JsonObject
        {
            ["$schema"] = Schema,
            ["type"] = "AdaptiveCard",
            ["version"] = Version,
            ["lang"] = reply.Language,
            ["fallbackText"] = ReplyText.Plain(reply),
            ["speak"] = string.Join(' ', [.. Paragraphs(reply.Notice), .. Paragraphs(reply.Passage), .. reply.Words]),
            ["body"] = new JsonArray([.. Answer(reply, texts), .. Further(reply, texts), .. Suggestions(reply), .. Feedback(reply, texts)]),
            ["msteams"] = new JsonObject { ["width"] = "Full" },
        };
    }

    private static IEnumerable<JsonNode> Answer(Reply reply, Texts texts)
    {
        if (reply.Notice is { } notice)
        {
            var warning = Text(MarkdownText.Escape(notice));
            warning["weight"] = "Bolder";
            yield return warning;
        }

        foreach (var paragraph in Paragraphs(reply.Passage).Concat(reply.Words))
        {
            yield return Text(MarkdownText.Escape(paragraph));
        }

        if (reply.Source is { } source)
        {
            yield return Text(texts["Source", MarkdownText.Link(source)]);
        }
    }

    private static IEnumerable<JsonNode> Further(Reply reply, Texts texts)
    {
        if (reply.Further.Count == 0)
        {
            yield break;
        }

        if ((reply.FurtherTitle ?? texts["Further"]) is { Length: > 0 } title)
        {
            var heading = Heading(title);
            heading["separator"] = true;
            yield return heading;
        }

        foreach (var (passage, source) in reply.Further)
        {
            var items = new JsonArray(Text(MarkdownText.Link(source)));
            foreach (var paragraph in Paragraphs(passage))
            {
                var text = Text(MarkdownText.Escape(paragraph));
                text["spacing"] = "Small";
                items.Add((JsonNode)text);
            }

            yield return new JsonObject { ["type"] = "Container", ["items"] = items };
        }
    }

    // Boxes to press, since a question is too long for a button: clients cut the title of a button at the edge of the card.
    private static IEnumerable<JsonNode> Suggestions(Reply reply)
    {
        if (reply.Suggestions.Count > 0 && reply.SuggestionsTitle.Length > 0)
        {
            yield return Heading(reply.SuggestionsTitle);
        }

        foreach (var suggestion in reply.Suggestions)
        {
            yield return new JsonObject
            {
                ["type"] = "Container",
                ["style"] = "emphasis",
                ["spacing"] = "Small",
                ["selectAction"] = Execute(suggestion.Title, PickVerb, suggestion.ToValue(reply.Language), Message(suggestion, reply.Language)),
                ["items"] = new JsonArray(Text(MarkdownText.Escape(suggestion.Title))),
            };
        }
    }

    private static IEnumerable<JsonNode> Feedback(Reply reply, Texts texts)
    {
        if (reply.Rated is { } rated)
        {
            yield return new JsonObject
            {
                ["type"] = "ActionSet",
                ["separator"] = true,
                ["actions"] = new JsonArray(
                    Execute(texts["Helpful"], FeedbackVerb, ButtonValue.Rating(ButtonValue.Up, rated, reply.Language)),
                    Execute(texts["NotHelpful"], FeedbackVerb, ButtonValue.Rating(ButtonValue.Down, rated, reply.Language))),
            };
        }
    }

    // The message that clients without Action.Execute show as the user's own, with the value beside it.
    private static JsonObject Message(Suggestion suggestion, string language) => new()
    {
        ["type"] = "messageBack",
        ["displayText"] = suggestion.Title,
        ["text"] = suggestion.Title,
        ["value"] = suggestion.ToValue(language).ToJson().GetRawText(),
    };

    private static JsonObject Execute(string title, string verb, ButtonValue value, JsonObject? message = null)
    {
        var data = Node(value);
        if (message is not null)
        {
            data["msteams"] = message;
        }

        return new JsonObject
        {
            ["type"] = "Action.Execute",
            ["title"] = title,
            ["verb"] = verb,
            ["data"] = Node(value),
            ["fallback"] = new JsonObject { ["type"] = "Action.Submit", ["title"] = title, ["data"] = data },
        };
    }

    private static JsonObject Heading(string text)
    {
        var heading = Text(MarkdownText.Escape(text));
        heading["weight"] = "Bolder";
        heading["style"] = "heading";
        return heading;
    }

    private static JsonObject Text(string markdown) => new() { ["type"] = "TextBlock", ["text"] = markdown, ["wrap"] = true };

    private static JsonObject Node(ButtonValue value) => JsonObject.Create(value.ToJson())!;

    private static string[] Paragraphs(string? text) =>
        (text ?? "").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
