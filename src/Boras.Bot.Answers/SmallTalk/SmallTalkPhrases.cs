using Boras.Bot.Answers.Outcomes;

namespace Boras.Bot.Answers.SmallTalk;

/// <summary>Whole messages that are small talk, by kind and language.</summary>
internal static class SmallTalkPhrases
{
    private const string Sv = "sv";
    private const string En = "en";
    private const string Fi = "fi";

    private static readonly Dictionary<string, (SmallTalkKind Kind, string? Language)> Phrases = Build(
        (SmallTalkKind.Greeting, Sv, "hej; hejsan; hej hej; hallå; tja; tjena; tjenare; tjabba; god morgon; godmorgon; god dag; goddag; god kväll; " +
            "god afton; god eftermiddag; hej på dig; hej igen; hallå där; morsning; " +
            "hallå är det nån där; hallå är det någon där; är det någon där; är det nån där"),
        (SmallTalkKind.Greeting, En, "hello; hi; hey; good morning; good afternoon; good evening; good day; hello there; hi there; is anyone there; is anybody there"),
        (SmallTalkKind.Greeting, Fi, "moi; hei; moikka; terve; huomenta; hyvää huomenta; päivää; hyvää päivää; hyvää iltaa; iltaa"),
        (SmallTalkKind.Thanks, Sv, "tack; tack så mycket; tackar; tusen tack; stort tack; tack för hjälpen; tack för svaret; tack tack; okej tack; ok tack; " +
            "tack ska du ha; tackar så mycket; tack så mycket för hjälpen; tusen tack för hjälpen"),
        (SmallTalkKind.Thanks, En, "thanks; thank you; thank you very much; thanks a lot; many thanks; thank you so much; ok thanks; thanks for the help; thx"),
        (SmallTalkKind.Thanks, Fi, "kiitos; kiitos paljon; kiitti; paljon kiitoksia; kiitoksia; kiitos avusta; suuret kiitokset"),
        (SmallTalkKind.Goodbye, Sv, "hej då; hejdå; adjö; vi ses; ha det bra; ha det så bra; ha en bra dag; ha en fin dag; ha det gott; på återseende; god natt; " +
            "trevlig helg; tack och hej; tack hej då; tack hejdå"),
        (SmallTalkKind.Goodbye, En, "bye; bye bye; goodbye; good bye; see you; see you later; have a nice day; good night"),
        (SmallTalkKind.Goodbye, Fi, "näkemiin; hei hei; moi moi; heippa; moikka moikka; hyvää yötä; hyvää päivänjatkoa; nähdään"),
        (SmallTalkKind.HowAreYou, Sv, "hur mår du; hur mår du idag; hur är läget; läget; hur är det; hur är det med dig; hur har du det; mår du bra; hur går det; hur står det till"),
        (SmallTalkKind.HowAreYou, En, "how are you; how are you today; how are you doing; how is it going; how s it going; what s up; whats up; are you ok"),
        (SmallTalkKind.HowAreYou, Fi, "mitä kuuluu; miten menee; kuinka voit; mitä sinulle kuuluu; miten voit"),
        (SmallTalkKind.Praise, Sv, "bra; bra jobbat; bra svar; bra gjort; du är bra; du är bäst; du är duktig; du är snäll; snyggt; snyggt jobbat; toppen; perfekt; " +
            "grymt; jättebra; utmärkt; vad bra; super; kanon; underbart; det hjälpte; det var bra; du är smart; fantastiskt; bra bot; jag gillar dig; jag älskar dig"),
        (SmallTalkKind.Praise, En, "good; great; good job; well done; good answer; you are great; you re great; perfect; excellent; awesome; good bot; nice; that helped; i love you; i like you"),
        (SmallTalkKind.Praise, Fi, "hyvä; hienoa; hyvin tehty; loistavaa; mahtavaa; hyvä vastaus; olet hyvä; täydellistä"),
        (SmallTalkKind.Complaint, Sv, "du är dålig; fel; fel svar; det var fel; det är fel; det stämmer inte; det hjälpte inte; det var inte svar på min fråga; " +
            "du svarar inte på frågan; du svarar inte på min fråga; det var inte det jag frågade; det var inte det jag frågade om; du förstår inte; " +
            "du förstår ingenting; du fattar ingenting; du fattar inte; dåligt svar; dålig bot; dålig tjänst; värdelös tjänst; det här funkar inte; " +
            "det fungerar inte; jag är missnöjd; du är till ingen hjälp; det var inget svar; nej fel"),
        (SmallTalkKind.Complaint, En, "wrong; wrong answer; that s wrong; that was wrong; that is wrong; that did not help; that didn t help; you didn t answer my question; " +
            "you don t understand; bad answer; bad bot; not helpful; this doesn t work; that is not what i asked; that s not what i asked"),
        (SmallTalkKind.Complaint, Fi, "väärin; väärä vastaus; se oli väärin; et ymmärrä; et vastannut kysymykseeni; huono vastaus; tästä ei ole apua; se ei auttanut"),
        (SmallTalkKind.Abilities, Sv, "hjälp; hjälp mig; jag behöver hjälp; kan du hjälpa mig; vad kan du; vad kan du göra; vad gör du; vad kan du hjälpa till med; " +
            "vad kan du hjälpa mig med; vad kan jag fråga om; vad kan jag fråga dig om; vad kan man fråga; vad kan man fråga om; vad kan du svara på; vad vet du; " +
            "hur funkar du; hur fungerar du; hur funkar det här; hur fungerar det här; hur använder jag dig; vad är det här; vad är detta; kan jag fråga något; " +
            "kan jag ställa en fråga; får jag fråga en sak; jag har en fråga; jag undrar en sak"),
        (SmallTalkKind.Abilities, En, "help; help me; can you help me; i need help; what can you do; what can i ask; what can i ask you; how do you work; how does this work; " +
            "what do you do; what is this; i have a question; can i ask something"),
        (SmallTalkKind.Abilities, Fi, "apua; auta; auta minua; mitä osaat; mitä voit tehdä; mitä voin kysyä; miten tämä toimii; voitko auttaa; mikä tämä on; mitä teet"),
        (SmallTalkKind.Identity, Sv, "vem är du; vad är du; vad heter du; är du en människa; är du människa; är du en robot; är du robot; är du en bot; är du en chatbot; " +
            "är du ai; är du en ai; är du ett ai; är du på riktigt; är du verklig; är du en riktig människa; är du en riktig person; är du en person; är du en dator; " +
            "är du chatgpt; är du chat gpt; pratar jag med en människa; pratar jag med en robot; pratar jag med en bot; pratar jag med en riktig människa; " +
            "vem pratar jag med; vem skriver jag med; chattar jag med en människa; är det en människa; är det en robot; är detta en robot; är detta en människa; " +
            "vem har gjort dig; vem har skapat dig; vem har byggt dig; är du artificiell intelligens; lever du; har du känslor; hur gammal är du"),
        (SmallTalkKind.Identity, En, "who are you; what are you; what is your name; what s your name; are you human; are you a human; are you a robot; are you a bot; are you real; " +
            "are you a real person; are you a person; are you an ai; are you ai; are you chatgpt; am i talking to a human; am i talking to a robot; " +
            "am i talking to a person; is this a bot; is this a human; who made you; are you a computer"),
        (SmallTalkKind.Identity, Fi, "kuka olet; kuka sinä olet; mikä olet; oletko ihminen; oletko oikea ihminen; oletko robotti; oletko botti; oletko tekoäly; " +
            "mikä sinun nimesi on; kenen kanssa puhun; kuka sinut teki"),
        (SmallTalkKind.NoneOfThese, Sv, "inget av dessa; ingen av dessa; inget av det; ingen av dem; inget av dom"),
        (SmallTalkKind.NoneOfThese, En, "none of these; none of them"),
        (SmallTalkKind.NoneOfThese, Fi, "ei mikään näistä"));

    private static readonly string[] Stress = ["eller", "verkligen", "helt", "faktiskt", "egentligen", "ju", "då", "nu", "really", "actually"];

    private static readonly string[] Greetings = ["hej hej", "hejsan", "hej", "hallå där", "hallå", "tjena", "tja", "god morgon", "god dag", "god kväll",
        "hello", "hi", "hey", "moi", "hei", "terve", "ok", "okej", "snälla", "please"];

    /// <summary>The kind and language of a message that <see cref="Key"/> made, or null.</summary>
    public static (SmallTalkKind Kind, string? Language)? Find(string key) => Phrases.TryGetValue(key, out var found) ? found : null;

    /// <summary>Small letters and digits, one space between words, nothing else.</summary>
    public static string Key(string text)
    {
        var letters = text.Select(letter => char.IsLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : ' ').ToArray();
        return string.Join(' ', new string(letters).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The key without words that only stress: "tack så jättemycket", "är du en människa eller".</summary>
    public static string WithoutStress(string key) =>
        string.Join(' ', key.Replace("jättemycket", "mycket", StringComparison.Ordinal).Split(' ').Where(word => !Stress.Contains(word)));

    /// <summary>The key without one greeting in front.</summary>
    public static string WithoutGreeting(string key)
    {
        var greeting = Array.Find(Greetings, greeting => key.StartsWith(greeting + " ", StringComparison.Ordinal));
        return greeting is null ? key : key[(greeting.Length + 1)..];
    }

    private static Dictionary<string, (SmallTalkKind Kind, string? Language)> Build(params (SmallTalkKind Kind, string Language, string Phrases)[] groups) =>
        groups.SelectMany(group => group.Phrases.Split(';').Select(phrase => (Phrase: Key(phrase), group.Kind, group.Language)))
            .ToDictionary(entry => entry.Phrase, entry => (entry.Kind, (string?)entry.Language), StringComparer.Ordinal);
}
