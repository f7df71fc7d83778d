using System.Text.RegularExpressions;

namespace Boras.Bot.Answers.Intents;

/// <summary>Wants to reach the city or a human being.</summary>
internal static partial class ContactIntent
{
    /// <summary>True when <paramref name="question"/> asks how to get in touch.</summary>
    public static bool IsIn(string question) => Words().IsMatch(question) || WantsHuman(question) || Hours().IsMatch(question);

    /// <summary>True when <paramref name="question"/> asks for a human being, whatever else it is about.</summary>
    public static bool WantsHuman(string question) => Human().IsMatch(question);

    [GeneratedRegex(
        @"\b(prata|snacka|tala|chatta|(få|får)( jag| man)? tag|komma i kontakt) (med|i|på) (en |någon |nån )?(riktig |levande |mänsklig )?(människa|mänsklig handläggare|personal)\b"
        + @"|\bkoppla (mig )?(till|vidare till) (en |någon |nån )?(människa|person|handläggare)\b"
        + @"|\b(talk|speak|chat) (to|with) (a |an |some)?(real |live )?(human|person)( being)?\b|\bpuhua (oikean )?ihmisen kanssa\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Human();

    [GeneratedRegex(
        @"\bhar ni (fortfarande |redan )?(öppet|stängt)( nu| just nu| idag| i dag)?\W*$|\bär (ni|det|växeln|kundtjänst|kontaktcenter) (öppet|öppen|öppna|stängt)( nu| just nu| idag| i dag)?\W*$"
        + @"|\b(när|hur länge|vilken tid|hur dags) (öppnar|stänger|är|har) (ni|växeln|kundtjänst|servicecenter|kontaktcenter)( öppet| öppen)?\b|^\W*öppettider(na)?\W*$"
        + @"|\bare you (still )?open\b|^\W*opening hours\W*$|\bwhen do you (open|close)\b|\boletteko (nyt )?auki\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Hours();

    [GeneratedRegex(
        @"\b(telefon(nummer|nr)?(et)?|tele?fon ?nr|e-?post(adress(en)?)?|mejl(a|ar|adress(en)?)?|maila?(r|adress(en)?)?|ringa( till)?|ringer (man|jag)|(höra?|hör) av (mig|sig|oss|man|jag)|når (jag|man|vi) (er|någon|nån)|kontakta?(r|uppgifter|person(en)?)?|kundtjänst|växeln?|servicecenter|kontaktcenter)\b"
        + @"|\b(prata|snacka|tala|chatta|få tag) (med|i|på) (en |någon |nån )?(riktig |levande )?(människa|person|någon|nån|handläggare|er|personal)\b|\bvem (ska|kan) jag (fråga|vända mig)|\bvar vänder jag mig\b|\bhur når (jag|man) (er|kommunen|staden)\b"
        + @"|\b(contact|phone( number)?|telephone|e-?mail( address)?|reach you|get in touch|(talk|speak) (to|with) (a |an |some)?(real )?(human|person|one|body|someone|somebody))\b"
        + @"|\b(yhteystie\w*|puhelinnumero\w*|sähköposti\w*|yhteyttä|puhua ihmisen)\b|\b(kontaktieren|telefonnummer|xiriir\w*|skontaktować|kontakcie)\b|الاتصال|اتصل|تماس|зв.яз|связаться|контакт",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
