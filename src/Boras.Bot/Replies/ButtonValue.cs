using System.Text.Json;

namespace Boras.Bot.Replies;

/// <summary>What a button carries in its value, so that it means the same after a restart and out of order.</summary>
internal sealed record ButtonValue
{
    /// <summary>The <see cref="Choice"/> of "Inget av dessa".</summary>
    public const string None = "none";

    /// <summary>The <see cref="Feedback"/> of 👍.</summary>
    public const string Up = "up";

    /// <summary>The <see cref="Feedback"/> of 👎.</summary>
    public const string Down = "down";

    private const int MaxLength = 2_000;
    private const int MaxJsonLength = 10_000;

    /// <summary>Id of the knowledge item to show.</summary>
    public string? Item { get; init; }

    /// <summary>The question to ask when the item is gone, or when there is none.</summary>
    public string? Question { get; init; }

    /// <summary>What was chosen when it is no item: <see cref="None"/>.</summary>
    public string? Choice { get; init; }

    /// <summary>Rating of the answer from <see cref="Item"/>: <see cref="Up"/> or <see cref="Down"/>; null when none is given.</summary>
    public string? Feedback { get; init; }

    /// <summary>Language of the reply with the button, as a two-letter ISO 639-1 code.</summary>
    public string? Language { get; init; }

    /// <summary>The value of a button that rates the answer from <paramref name="item"/>.</summary>
    public static ButtonValue Rating(string rating, string item, string language) =>
        new() { Feedback = rating, Item = item, Language = language };

    /// <summary>The value as JSON.</summary>
    public JsonElement ToJson() => JsonSerializer.SerializeToElement(this, ReplyJsonContext.Default.ButtonValue);

    /// <summary>Reads the value of an activity; null when it is none of the bot's own buttons.</summary>
    public static ButtonValue? Read(JsonElement? value) => value switch
    {
        { ValueKind: JsonValueKind.Object } given => OfObject(given),
        { ValueKind: JsonValueKind.String } given => OfString(Text(given)),
        _ => null,
    };

    private static ButtonValue? OfObject(JsonElement value)
    {
        var read = new ButtonValue
        {
            Item = Property("item"),
            Question = Property("question"),
            Choice = Property("choice"),
            Feedback = Property("feedback"),
            Language = Property("language"),
        };
        return read is { Item: null, Question: null, Choice: null, Feedback: null } ? null : read;

        string? Property(string name) => value.TryGetProperty(name, out var property) ? Text(property) : null;
    }

    // Some channels hand an object on as its JSON; a button of another card may hold nothing but the question.
    private static ButtonValue? OfString(string? value)
    {
        if (value is null || !value.StartsWith('{'))
        {
            return value is null ? null : new ButtonValue { Question = value };
        }

        try
        {
            using var json = JsonDocument.Parse(value);
            return OfObject(json.RootElement);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Text(JsonElement value)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String && value.GetString() is { } text && !string.IsNullOrWhiteSpace(text)
                && text.Length <= (text[0] == '{' ? MaxJsonLength : MaxLength) ? text : null;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair: valid JSON, but no text.
            return null;
        }
    }
}
