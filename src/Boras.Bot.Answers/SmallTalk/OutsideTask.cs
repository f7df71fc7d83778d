using System.Text.RegularExpressions;

namespace Boras.Bot.Answers.SmallTalk;

/// <summary>Knows what people ask of chatbots in general: poems, jokes, homework, sums, the weather, new instructions.</summary>
internal static class OutsideTask
{
    private const string Polite =
        "^(?:kan du |kunde du |skulle du kunna |snälla |please |can you |could you |would you |voitko |jag vill att du |i want you to )*";

    private const string Works = "dikt|dikten|saga|sagan|låt|låttext|sång|uppsats|novell|limerick|rap|vers|kod|poem|song|essay|story|program|code|script|runo|runon|laulu|satu|tarina";

    private static readonly Regex Rules = new(
        string.Join(
            '|',
            Polite + $"(?:skriv|skriva|dikta|hitta på|gör|göra|write|compose|make up|kirjoita|kirjoittaa|keksi) (?:.* )?(?:{Works})(?: .*)?$",
            Polite + "(?:berätta|dra|säg|ge mig|kan|tell|say|kerro|kertoa) (?:.* )?(?:skämt|skämtet|vits|gåta|saga|joke|jokes|riddle|vitsi|vitsin|satu)(?: .*)?$",
            Polite + "(?:översätt|översätta|translate|käännä) .+$",
            "(?:^| )(?:min|mina|my) (?:läxa|läxor|läxan|matteläxa|hemläxa|homework)(?: |$)",
            "(?:ignorera|glöm|strunta i|bortse från|ignore|forget|disregard|unohda|sivuuta) (?:.* )?(?:instruktion|instruktioner|instruktionerna|regler|reglerna|prompt|prompten|instructions|rules|prompts|ohjeet|ohjeesi)(?: |$)",
            "^(?:.* )?(?:du är nu|från och med nu är du|låtsas att du|låtsas vara|agera som|spela rollen|you are now|from now on you|pretend to|pretend you|act as|olet nyt|esitä)(?: .*)?$",
            "(?:^| )(?:systemprompt|system prompt|dina instruktioner|din prompt|your instructions|your system prompt|jailbreak|developer mode|dan mode)(?: |$)",
            "^(?:vad blir det för|hur blir|hur är|vad är det för|what s the|what is the|how s the|how is the|millainen|mikä on) (?:.* )?(?:väder|vädret|väderprognosen|weather|sää)(?: .*)?$",
            "^(?:blir det|kommer det|ska det|regnar det|snöar det|will it|is it going to)(?: att)?(?: regn| regna| snö| snöa| sol| rain| snow)?(?: idag| imorgon| i morgon| i dag| ikväll| i kväll| today| tomorrow)$",
            "^(?:vad är klockan|hur mycket är klockan|what time is it|what s the time|paljonko kello on)(?: nu| now)?$",
            "^(?:sjung|rita|måla|sing|draw|laula)(?: .*)?(?: för mig| for me| en låt| en bild| en sång| a song| a picture| minulle)$"),
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    private static readonly Regex Sum = new(
        @"^\s*(?:(?:vad är|vad blir|hur mycket är|räkna ut|what is|what's|calculate|paljonko on)\s+)?\d+(?:[.,]\d+)?"
            + @"(?:\s*(?:[+*×÷x^]|\s[-–/]\s|plus|gånger|minus|delat med|times|divided by)\s*\d+(?:[.,]\d+)?)+\s*=?\s*[?!.]*\s*$",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>True when the message is such a request; <paramref name="key"/> is it in plain words, <paramref name="text"/> as written.</summary>
    public static bool IsIn(string key, string text) => Rules.IsMatch(key) || Sum.IsMatch(text);
}
