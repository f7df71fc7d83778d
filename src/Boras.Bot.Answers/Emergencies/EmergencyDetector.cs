namespace Boras.Bot.Answers.Emergencies;

/// <summary>Recognises that somebody writes of danger, also in the middle of other text.</summary>
internal static class EmergencyDetector
{
    // Past this a message is no cry for help, and the time that it takes is bounded.
    private const int Longest = 16_000;

    private static readonly EmergencyRules Rules = EmergencyRules.Load();

    /// <summary>The kind of help that <paramref name="text"/> calls for, or null.</summary>
    public static EmergencyKind? Detect(string text) => Find(text)?.Kind;

    /// <summary>The kind of help, and the language of the words that told it where it isn't Swedish; null for none.</summary>
    public static (EmergencyKind Kind, string? Language)? Find(string text)
    {
        var plain = EmergencyText.Of(text.Length <= Longest ? text : text[..Longest]);
        return plain.Trim() is "112" ? (EmergencyKind.Danger, null) : Rules.FirstFor(plain);
    }
}
