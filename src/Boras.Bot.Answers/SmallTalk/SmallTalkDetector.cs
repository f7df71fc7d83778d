using Boras.Bot.Answers.Outcomes;

namespace Boras.Bot.Answers.SmallTalk;

/// <summary>Recognises messages that are small talk as a whole; a greeting in front of a question is not.</summary>
internal static class SmallTalkDetector
{
    private static readonly Dictionary<string, SmallTalkKind> Phrases = Build(
        (SmallTalkKind.Greeting, "hej; hejsan; hej hej; hallå; tja; tjena; god morgon; god dag; god kväll; hej på dig; " +
            "hallå är det nån där; hallå är det någon där; är det någon där; hello; hi; hey; good morning; hello there; moi; hei"),
        (SmallTalkKind.Thanks, "tack; tack så mycket; tackar; tusen tack; tack för hjälpen; thanks; thank you; kiitos"),
        (SmallTalkKind.Abilities, "hjälp; vad kan du; vad kan du göra; vad kan du hjälpa till med; vad kan jag fråga om; " +
            "vad kan jag fråga dig om; help; what can you do; what can i ask"),
        (SmallTalkKind.Identity, "vem är du; vad är du; är du en människa; är du en robot; är du en bot; är du ai; " +
            "är du på riktigt; who are you; are you human; are you a human; are you a robot; are you a bot; oletko ihminen; oletko robotti"),
        (SmallTalkKind.NoneOfThese, "inget av dessa; ingen av dessa; none of these; ei mikään näistä"));

    /// <summary>The kind of small talk, or null when <paramref name="text"/> is something else.</summary>
    public static SmallTalkKind? Detect(string text) => Phrases.TryGetValue(Key(text), out var kind) ? kind : null;

    private static Dictionary<string, SmallTalkKind> Build(params (SmallTalkKind Kind, string Phrases)[] groups) =>
        groups.SelectMany(group => group.Phrases.Split(';').Select(phrase => (Phrase: Key(phrase), group.Kind)))
            .ToDictionary(entry => entry.Phrase, entry => entry.Kind, StringComparer.Ordinal);

    private static string Key(string text)
    {
        var letters = text.Select(letter => char.IsLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : ' ').ToArray();
        return string.Join(' ', new string(letters).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
