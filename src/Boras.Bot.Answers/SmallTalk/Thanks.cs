using System.Collections.Frozen;

namespace Boras.Bot.Answers.SmallTalk;

/// <summary>Thanks in words of one's own: "tack snälla du, ha en fin dag".</summary>
internal static class Thanks
{
    private static readonly FrozenSet<string> Openings = "tack tackar thanks thank thx kiitos kiitti".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Words =
        ("tack tackar tusen stort hjärtligt snälla snäll snällt så mycket jätte jättemycket du dig ni er ska skall ha hade en ett för hjälpen svaret svar informationen info "
            + "det var allt bra toppen kanon perfekt fin fint trevlig trevligt bra härlig dag kväll helg vecka sommar jul fortsättning hej då hejdå ok okej då nu jag vet precis "
            + "thanks thank you thx very much so a lot for the your help answer have nice great good lovely day evening weekend bye ok okay "
            + "kiitos kiitti paljon avusta vastauksesta hyvää päivänjatkoa päivää iltaa moi hei").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True when <paramref name="key"/>, words parted by single spaces, thanks and says nothing else.</summary>
    public static bool IsAll(string key)
    {
        var words = key.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Any(Openings.Contains) && words.All(Words.Contains);
    }
}
