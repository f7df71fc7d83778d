namespace Boras.Bot.Storage.Questions;

/// <summary>Words as both databases can keep them.</summary>
internal static class KeptText
{
    /// <summary><paramref name="text"/> without U+0000, which PostgreSQL refuses in a text.</summary>
    public static string? Of(string? text) => text?.Replace("\0", "", StringComparison.Ordinal);
}
