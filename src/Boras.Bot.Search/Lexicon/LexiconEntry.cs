using Boras.Bot.Lexicon;

namespace Boras.Bot.Search.Lexicon;

/// <summary>What the lexicon knows of a form.</summary>
/// <param name="Places">Where the form may stand.</param>
/// <param name="Recipes">How to make each base form: letters to take from the end, and letters to put there.</param>
internal sealed record LexiconEntry(CompoundPlace Places, IReadOnlyList<(int Strip, string Append)> Recipes)
{
    public bool May(CompoundPlace place) => (Places & place) != 0;
}
