using Boras.Bot.Home;
using Boras.Bot.Search.Ranking;

namespace Boras.Bot.Staff;

/// <summary>What the features of the confidence and the origins of matches are called, as HTML.</summary>
internal static class FeatureText
{
    private static readonly Dictionary<string, string> Features = new(StringComparer.Ordinal)
    {
        ["coverage"] = "Hur mycket av frågan texten har",
        ["little"] = "Texten har nästan inget av frågan",
        ["literal"] = "Hur mycket av frågan som står där ordagrant",
        ["largestMissing"] = "Det viktigaste ordet som saknas",
        ["foreign"] = "Ord som ingen text har",
        ["reverse"] = "Hur mycket av textens egen fråga som efterfrågas",
        ["both"] = "Frågan och textens egen fråga liknar varandra åt båda håll",
        ["gap"] = "Försprång till nästa träff",
        ["typeMissing"] = "Texten saknar det slags svar som frågan vill ha",
        ["typeFar"] = "Det slags svar som frågan vill ha står långt från frågans ord",
        ["nameMissing"] = "Ett namn i frågan saknas i texten",
        ["coverageOfMany"] = "Texten har mycket av en lång fråga",
        ["objectMissing"] = "Det som frågan gäller saknas i texten",
        ["phrasing"] = "Likhet med textens egen formulering",
    };

    public static string Of(string feature) => PageLayout.Text(Features.GetValueOrDefault(feature, feature));

    public static string Of(VariantOrigin origin) => origin switch
    {
        VariantOrigin.Itself => "ordet självt",
        VariantOrigin.Part => "del av sammansättning",
        VariantOrigin.Diacritics => "utan prickar",
        VariantOrigin.Derivation => "avledning",
        VariantOrigin.Typo => "liknande stavning",
        VariantOrigin.Gram => "bokstavsföljd",
        VariantOrigin.Synonym => "synonym",
        VariantOrigin.Translation => "översättning",
        _ => PageLayout.Text($"{origin}"),
    };
}
