using System.Text.Json;

namespace Boras.Bot.Protocol.Activities;

/// <summary>A button.</summary>
public sealed class CardAction : ExtensibleObject
{
    /// <summary>What pressing does: <c>imBack</c>, <c>postBack</c>, <c>messageBack</c>, <c>openUrl</c>.</summary>
    public string? Type { get; set; }

    /// <summary>The button's text.</summary>
    public string? Title { get; set; }

    /// <summary>What is sent or opened.</summary>
    public JsonElement? Value { get; set; }

    /// <summary>Text of the message sent by a <c>messageBack</c>.</summary>
    public string? Text { get; set; }

    /// <summary>Text shown as the user's own message by a <c>messageBack</c>.</summary>
    public string? DisplayText { get; set; }

    /// <summary>A button that sends <paramref name="text"/> as the user's message.</summary>
    public static CardAction ImBack(string title, string text) => Of("imBack", title, text);

    /// <summary>A button that sends <paramref name="text"/> as the user's message, with a value that isn't shown.</summary>
    public static CardAction MessageBack(string title, string text, JsonElement value) =>
        new() { Type = "messageBack", Title = title, Text = text, DisplayText = text, Value = value };

    /// <summary>A button that opens <paramref name="url"/>.</summary>
    public static CardAction OpenUrl(string title, string url) => Of("openUrl", title, url);

    private static CardAction Of(string type, string title, string value) => new()
    {
        Type = type,
        Title = title,
        Value = JsonSerializer.SerializeToElement(value, ActivityJsonContext.Default.String),
    };
}
