using System.Text.RegularExpressions;
using Boras.Bot.Knowledge.Items;

namespace Boras.Bot.Answers.Confidence;

/// <summary>
/// What kind of fact a question asks for. A text without any figure can't answer "hur många", however many words it shares
/// with the question.
/// </summary>
internal static partial class AnswerType
{
    private static readonly (Regex Question, Regex Answer)[] Types =
    [
        (CostQuestion(), Cost()),
        (NumberQuestion(), Number()),
        (TimeQuestion(), Time()),
        (PersonQuestion(), Person()),
    ];

    /// <summary>True when <paramref name="question"/> asks for a cost, a number, a time or a person and the item names none.</summary>
    public static bool IsMissing(string question, KnowledgeItem item)
    {
        var text = $"{item.Title}\n{item.Text}";
        foreach (var (asks, gives) in Types)
        {
            if (asks.IsMatch(question))
            {
                // A calendar tells when and where a committee meets, never who sits in it.
                return !gives.IsMatch(text) || (item.Kind == ItemKind.Meeting && PersonQuestion().IsMatch(question));
            }
        }

        return false;
    }

    /// <summary>True when the item names such a fact, but not where it speaks of what the question asks about.</summary>
    public static bool IsFar(string question, KnowledgeItem item, string keySentences) =>
        Types.FirstOrDefault(type => type.Question.IsMatch(question)) is { Answer: { } gives } && gives.IsMatch(item.Text) && !gives.IsMatch(keySentences);

    [GeneratedRegex(@"\b(vad|hur mycket|va)\s+(kosta\w*|tar ni betalt|ligger priset)|\bkosta(r|de|t)\b|\bpris(et)?\b|\bhur dyr\w*|\bhur mycket (pengar|får man|betalar)|\bhow much\b|\bcosts?\b|\bpaljonko\b.*maks|\bmaksaa\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CostQuestion();

    [GeneratedRegex(@"\d[\d ]*\s*(kr\b|kronor|procent|%|öre|miljon)|\bkronor\b|\bgratis\b|\bavgiftsfri|\bkostnadsfri|\bkostar inget|\bingen (avgift|kostnad)|\bmaxtaxa|\bmiljon", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Cost();

    [GeneratedRegex(@"\bhur (många|manga|mycket|stor|stort|stora|lång|långt|lång tid|länge|lange|gammal|gamla|ofta|hög|höga|nära)\b|\bantal(et)?\b|\bhow (many|long|old|big|far|often)\b|\b(kuinka|miten) (monta|paljon|kauan|usein)\b|\bmontako\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NumberQuestion();

    [GeneratedRegex(@"\d|\b(en|ett) (gång|dag|vecka|månad|år|timme|meter)\b|\b(två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tjugo|trettio|hundra\w*|tusen\w*|miljon\w*|dubbel\w*|hälften|varje|dagligen)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^\W*(och |men |hej[, ]*)?(när|nar|vilket datum|vilken (dag|tid|vecka|månad)|vilka (tider|dagar)|hur dags|what (time|date|day)|when|milloin|mihin aikaan)\b|\böppettid|\bklockslag|\bvilken tid\b|\bsista (dag|ansökningsdag)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TimeQuestion();

    [GeneratedRegex(@"\b(klockan|kl\.?)\s*\d|\d{1,2}[.:]\d{2}\b|\b\d{4}\b|\b\d{1,2} (januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)|\b(januari|februari|mars|april|juni|juli|augusti|september|oktober|november|december|måndag\w*|tisdag\w*|onsdag\w*|torsdag\w*|fredag\w*|lördag\w*|söndag\w*|vardag\w*|dygnet|dagligen|varje (dag|vecka|månad|år)|våren|sommaren|hösten|vintern|årsskiftet|förmiddag\w*|eftermiddag\w*|kvällen|så snart|senast)\b|\b(dagar|veckor|månader|timmar|centimeter)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Time();

    [GeneratedRegex(@"^\W*(och |men |hej[, ]*)?(vem|vems|vilka (sitter|är med i|personer)|vad heter|who|kuka)\b|\bheter (chefen|ordföranden|projektledaren)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PersonQuestion();

    // Two words with capitals beside each other, or somebody who acts: a committee, a firm, an office.
    [GeneratedRegex(@"\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+|\p{Ll}(nämnden|styrelsen|förvaltningen|kontoret|bolaget|företaget|föreningen|gruppen|fullmäktige|huset)\b|\b(?i:du|ni|vi|personal\w*|den som|alla som|kommunen|fastighetsägar\w*|ägaren|föräldr\w*|vårdnadshavar\w*)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Person();
}
