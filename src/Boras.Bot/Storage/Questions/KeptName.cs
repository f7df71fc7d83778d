namespace Boras.Bot.Storage.Questions;

/// <summary>Names of channels as they are kept: a caller may have written anything there.</summary>
internal static class KeptName
{
    private const int MaxLength = 20;
    private const string Other = "other";

    /// <summary>The name in lower case; <c>other</c> for what is no name.</summary>
    public static string Of(string? channelId) =>
        channelId is { Length: > 0 and <= MaxLength } && channelId.All(char.IsAsciiLetter) ? channelId.ToLowerInvariant() : Other;
}
