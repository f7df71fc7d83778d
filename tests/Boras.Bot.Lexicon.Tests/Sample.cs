namespace Boras.Bot.Lexicon.Tests;

/// <summary>A tiny affix file with the rules of Swedish in it, and tables made by it.</summary>
internal static class Sample
{
    public static readonly string[] Affixes =
    [
        "SET UTF-8 # comment",
        "COMPOUNDBEGIN X",
        "COMPOUNDMIDDLE U",
        "COMPOUNDEND Y",
        "ONLYINCOMPOUND W",
        "FORBIDDENWORD !",
        "NEEDAFFIX ~",
        "",
        "SFX A Y 3",
        "SFX A 0 en [^e] # definite",
        "SFX A e en e",
        "SFX\tA\t0\tar\t.",
        "SFX J Y 1",
        "SFX J 0 s/XUW .",
        "SFX O Y 1",
        "SFX O ot ötter [^b]ot",
        "SFX V Y 1",
        "SFX V 0 0/XW .",
        "PFX P Y 1",
        "PFX P 0 o .",
    ];

    /// <summary>The forms of the words of a <c>.dic</c> file.</summary>
    public static FormTable Table(params string[] words) =>
        FormTable.Expand(AffixFile.Read(Affixes), ["" + words.Length, .. words]);
}
