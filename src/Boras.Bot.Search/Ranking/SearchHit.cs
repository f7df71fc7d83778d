using Boras.Bot.Knowledge.Items;
using Boras.Bot.Search.Passages;

namespace Boras.Bot.Search.Ranking;

/// <summary>An item that matches the question.</summary>
/// <param name="Item">The item.</param>
/// <param name="Score">Higher is better; comparable only within one result.</param>
/// <param name="Coverage">Share of the question's weight (by rarity of its words) that the item holds, 0 to 1.</param>
/// <param name="Passage">The part of the item's text that matches best.</param>
public sealed record SearchHit(KnowledgeItem Item, double Score, double Coverage, Passage Passage);
