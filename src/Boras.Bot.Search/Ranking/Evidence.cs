namespace Boras.Bot.Search.Ranking;

/// <summary>How much speaks for a hit being the answer, whatever its place in the ranking.</summary>
/// <param name="Coverage">Share of the question's content, by rarity, that the item holds in any form, 0 to 1.</param>
/// <param name="QuestionCoverage">The same for the item's question, headline, committee or alternates alone, 0 to 1.</param>
/// <param name="Literal">The same, counting only the words themselves, inflected or not, and not synonyms or likenesses, 0 to 1.</param>
/// <param name="Largest">Share of the rarest content word that the item doesn't hold, 0 when it holds all.</param>
/// <param name="Foreign">Share of content words, by rarity, that no item of the index holds in any form, 0 to 1.</param>
/// <param name="Reverse">Share of the item's own question, headline or best alternate, by rarity, that the question asks for, 0 to 1.</param>
/// <param name="Phrasing">How near the question is to one of them, both ways: the harmonic mean of what it asks for of it and what it holds of the question, 0 to 1.</param>
/// <param name="MissingNames">Number of names in the question, words with a capital inside a sentence, that the item doesn't hold.</param>
/// <param name="ContentWords">Number of content words in the question, without those that are in any text.</param>
/// <param name="Words">How well the item holds each content word of the question, 0 to 1, in the order of the question and in lower case.</param>
/// <param name="KeySentences">The sentence of the item's text that holds most of the question and the one after it; empty when none holds any.</param>
public sealed record Evidence(
    double Coverage, double QuestionCoverage, double Literal, double Largest, double Foreign, double Reverse, double Phrasing, int MissingNames, int ContentWords,
    IReadOnlyList<(string Word, double Presence)> Words, string KeySentences)
{
    /// <summary>Nothing speaks for it.</summary>
    public static Evidence None { get; } = new(0, 0, 0, 0, 0, 0, 0, 0, 0, [], "");
}
