namespace Boras.Bot.Lexicon;

/// <summary>What is known of a form.</summary>
/// <param name="Places">Where it may stand.</param>
/// <param name="BaseForms">The words it is a form of, as they stand in the word list.</param>
internal sealed record FormEntry(CompoundPlace Places, IReadOnlyList<string> BaseForms);
