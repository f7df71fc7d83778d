namespace Boras.Bot.Search.Lexicon;

/// <summary>The stems of words that Swedish derives from one another: <c>sorter(a)</c> and <c>sortering</c>, <c>komplex</c> and <c>komplexitet</c>.</summary>
internal static class Derivations
{
    // A shorter root is another word as often as the same: "tid" is not the root of "tidning".
    private const int ShortestRoot = 4;

    // As the stemmer leaves them: -ande, -ende, -else and -itet without their last letters.
    private static readonly string[] Suffixes = ["", "ning", "ing", "an", "and", "end", "els", "itet", "it", "het"];

    /// <summary>The stems that may belong to the same word as <paramref name="stem"/>, itself left out; most of them are no words.</summary>
    public static IEnumerable<string> Of(string stem) =>
        Suffixes.Where(suffix => stem.Length - suffix.Length >= ShortestRoot && stem.EndsWith(suffix, StringComparison.Ordinal))
            .Select(suffix => stem[..^suffix.Length])
            .SelectMany(root => Suffixes.Select(suffix => root + suffix))
            .Where(other => other != stem)
            .Distinct(StringComparer.Ordinal);
}
