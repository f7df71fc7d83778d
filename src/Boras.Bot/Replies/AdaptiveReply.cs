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

    // A row of its own for each: Teams cuts the titles of buttons that share a row.
    private static IEnumerable<JsonNode> Suggestions(Reply reply)
    {
        if (reply.Suggestions.Count > 0 && reply.SuggestionsTitle.Length > 0)
        {
            yield return Heading(reply.SuggestionsTitle);
        }

        foreach (var suggestion in reply.Suggestions)
        {
            var actions = new JsonObject { ["type"] = "ActionSet", ["actions"] = new JsonArray(Submit(suggestion, reply.Language)) };
            actions["spacing"] = "Small";
            yield return actions;
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
                    Execute(texts["Helpful"], ButtonValue.Rating(ButtonValue.Up, rated, reply.Language)),
                    Execute(texts["NotHelpful"], ButtonValue.Rating(ButtonValue.Down, rated, reply.Language))),
            };
        }
    }

    // The message that Teams shows as the user's own, with the value beside it.
    private static JsonObject Submit(Suggestion suggestion, string language)
    {
        var data = Node(suggestion.ToValue(language));
        data["msteams"] = new JsonObject
        {
            ["type"] = "messageBack",
            ["displayText"] = suggestion.Title,
            ["text"] = suggestion.Title,
            ["value"] = suggestion.ToValue(language).ToJson().GetRawText(),
        };
        return new JsonObject { ["type"] = "Action.Submit", ["title"] = suggestion.Title, ["data"] = data };
    }

    private static JsonObject Execute(string title, ButtonValue value) => new()
    {
        ["type"] = "Action.Execute",
        ["title"] = title,
        ["verb"] = FeedbackVerb,
        ["data"] = Node(value),
        ["fallback"] = new JsonObject { ["type"] = "Action.Submit", ["title"] = title, ["data"] = Node(value) },
    };

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
