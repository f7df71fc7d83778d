using System.Text.Json;

namespace Boras.Bot.Dialogues;

/// <summary>Something a resident can choose below a reply.</summary>
/// <param name="Title">What it says.</param>
/// <param name="Text">What is sent as the resident's message; null when only the value is.</param>
/// <param name="Value">What is sent unseen; null for nothing.</param>
internal sealed record SeenButton(string Title, string? Text, JsonElement? Value);
