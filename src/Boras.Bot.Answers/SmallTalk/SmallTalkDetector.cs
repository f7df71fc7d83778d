using Boras.Bot.Answers.Outcomes;

namespace Boras.Bot.Answers.SmallTalk;

/// <summary>Recognises messages that are small talk as a whole; a greeting in front of a question is not.</summary>
internal static class SmallTalkDetector
{
    // Small talk is short; what is longer holds something to search for.
    private const int Longest = 400;

    /// <summary>The kind of small talk, or null when <paramref name="text"/> is something else.</summary>
    public static SmallTalkKind? Detect(string text) => Match(text)?.Kind;

    /// <summary>The kind of small talk, with the language where the phrase tells it; null when <paramref name="text"/> is something else.</summary>
    public static (SmallTalkKind Kind, string? Language)? Match(string text)
    {
        if (text.Length > Longest || string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var key = SmallTalkPhrases.Key(text);
        var rest = SmallTalkPhrases.WithoutGreeting(key);
        return SmallTalkPhrases.Find(key) ?? SmallTalkPhrases.Find(rest) ?? SmallTalkPhrases.Find(SmallTalkPhrases.WithoutStress(rest))
            ?? (Thanks.IsAll(key) ? (SmallTalkKind.Thanks, null)
                : Insults.IsAll(rest) ? (SmallTalkKind.Insult, null)
                : OutsideTask.IsIn(rest, text) ? (SmallTalkKind.OutsideTask, null)
                : Gibberish.IsAll(text) ? (SmallTalkKind.Gibberish, null)
                : null);
    }
}
