namespace Boras.Bot.Search;

/// <summary>The features of the search that can be turned off and measured, by name.</summary>
public static class SearchFeatures
{
    private static readonly Dictionary<string, Action<SearchOptions>> Switches = new(StringComparer.Ordinal)
    {
        ["lemmas"] = options => options.Lemmas = false,
        ["compounds"] = options => options.Compounds = false,
        ["derivations"] = options => options.Derivations = false,
        ["diacritics"] = options => options.Diacritics = false,
        ["typos"] = options => options.Typos = false,
        ["grams"] = options => options.Grams = false,
        ["question-frames"] = options => options.QuestionFrames = false,
        ["synonyms"] = options => options.Synonyms = false,
        ["glossaries"] = options => options.Glossaries = false,
        ["fields"] = options => options.Fields = false,
    };

    /// <summary>The names, in the order in which the features are explained.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Switches.Keys];

    /// <summary>Turns the feature called <paramref name="name"/> off; false when there is none.</summary>
    public static bool TryDisable(SearchOptions options, string name)
    {
        if (!Switches.TryGetValue(name, out var turnOff))
        {
            return false;
        }

        turnOff(options);
        return true;
    }
}
