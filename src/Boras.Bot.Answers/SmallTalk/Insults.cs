using System.Collections.Frozen;

namespace Boras.Bot.Answers.SmallTalk;

/// <summary>Knows messages that are nothing but abuse.</summary>
internal static class Insults
{
    private static readonly FrozenSet<string> Abuse =
        ("idiot idioter idiotbot dum dumma dumbom dumhuvud korkad korkade pucko jävel jävlar jävla jävlig fan fitta hora kuk skit skitbot skitstövel värdelös "
            + "efterbliven miffo helvete käften fuck fucking fucker shit bitch asshole stupid dumb moron useless idiootti tyhmä vittu paska hölmö")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Around =
        ("helt verkligen väldigt totalt fullständigt riktigt så sjukt din ditt dina du är e ju en ett för vad håll dra åt och ta dig i röven bot boten robot robotjävel dator ni av fyfan fy you are your a an off "
            + "shut up go to hell the olet sinä haista suksi")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True when every word of <paramref name="key"/> is abuse or what goes with it.</summary>
    public static bool IsAll(string key)
    {
        var words = key.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return key is "shut up" || (words.Any(Abuse.Contains) && words.All(word => Abuse.Contains(word) || Around.Contains(word)));
    }
}
