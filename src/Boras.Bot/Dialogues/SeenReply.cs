using System.Text.Json;
using System.Text.RegularExpressions;
using Boras.Bot.Protocol.Activities;

namespace Boras.Bot.Dialogues;

/// <summary>What a resident sees of the replies of one turn: every text in them, and what can be pressed or typed.</summary>
internal sealed partial class SeenReply
{
    private static readonly string[] TextProperties = ["text", "title", "subtitle", "altText", "url"];
    private static readonly string[] HiddenProperties = ["value", "data", "msteams", "id", "type"];
    private readonly List<string> _texts = [];
    private readonly List<SeenButton> _buttons = [];

    public SeenReply(IEnumerable<Activity> replies)
    {
        foreach (var reply in replies)
        {
            Language = reply.Locale?.Split('-')[0] ?? Language;
            AddText(reply);
            foreach (var action in reply.SuggestedActions?.Actions ?? [])
            {
                AddButton(action);
            }

            foreach (var content in (reply.Attachments ?? []).Select(attachment => attachment.Content).OfType<JsonElement>())
            {
                AddCard(content);
            }
        }
    }

    /// <summary>Language of the bot's words; null when there is no reply or it doesn't say.</summary>
    public string? Language { get; }

    /// <summary>Buttons, and the lines of numbered lists.</summary>
    public IReadOnlyList<SeenButton> Buttons => _buttons;

    public bool IsEmpty => _texts.Count == 0;

    /// <summary>Everything that is seen, as one text.</summary>
    public string Text => string.Join('\n', _texts);

    /// <summary>True when <paramref name="text"/> is seen somewhere; case and the kind and number of spaces don't count.</summary>
    public bool Shows(string text) => Plain(Text).Contains(Plain(text), StringComparison.OrdinalIgnoreCase);

    private static string Plain(string text) => Spaces().Replace(text, " ").Trim();

    private void AddText(Activity reply)
    {
        if (reply.Text is not { Length: > 0 } text)
        {
            return;
        }

        _texts.Add(reply.TextFormat == "plain" ? text : Escapes().Replace(text, "$1"));
        foreach (Match line in NumberedLine().Matches(text))
        {
            _buttons.Add(new SeenButton(line.Groups["title"].Value.Trim(), line.Groups["number"].Value, Value: null));
        }
    }

    private void AddButton(CardAction action)
    {
        if (action.Title is not { } title)
        {
            return;
        }

        _texts.Add(title);
        var value = action.Value is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
        switch (action.Type)
        {
            case "imBack":
                _buttons.Add(new SeenButton(title, value ?? title, Value: null));
                break;
            case "messageBack":
                _buttons.Add(new SeenButton(title, action.Text, action.Value));
                break;
            case "postBack":
                _buttons.Add(new SeenButton(title, value, value is null ? action.Value : null));
                break;
            default:
                break;
        }
    }

    private void AddCard(JsonElement card)
    {
        if (card.ValueKind == JsonValueKind.Array)
        {
            foreach (var part in card.EnumerateArray())
            {
                AddCard(part);
            }
        }

        if (card.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        AddAction(card);
        foreach (var property in card.EnumerateObject().Where(property => !HiddenProperties.Contains(property.Name)))
        {
            if (property.Value.ValueKind == JsonValueKind.String && TextProperties.Contains(property.Name))
            {
                _texts.Add(Escapes().Replace(property.Value.GetString()!, "$1"));
            }
            else
            {
                AddCard(property.Value);
            }
        }
    }

    // A button of a hero card is a CardAction; one of an adaptive card is an Action.Submit, which posts its data.
    private void AddAction(JsonElement card)
    {
        if (!card.TryGetProperty("type", out var type) || type.ValueKind != JsonValueKind.String || !card.TryGetProperty("title", out var title))
        {
            return;
        }

        if (type.ValueEquals("Action.Submit"))
        {
            var data = card.TryGetProperty("data", out var held) ? held : default(JsonElement?);
            _buttons.Add(new SeenButton(title.GetString() ?? "", Text: null, data));
        }
        else if (card.Deserialize(ActivityJsonContext.Default.CardAction) is { Type: "imBack" or "messageBack" or "postBack" } action)
        {
            AddButton(action);
        }
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\\([\\*_\[\]<>`#|])")]
    private static partial Regex Escapes();

    [GeneratedRegex(@"^\s*(?<number>[0-9]{1,2})[.)] +(?<title>.+)$", RegexOptions.Multiline)]
    private static partial Regex NumberedLine();
}
