using Boras.Bot.Knowledge.Checking;
using Boras.Bot.Knowledge.Items;
using Boras.Bot.Knowledge.WordLists;

namespace Boras.Bot.Knowledge.Reading;

/// <summary>Everything read from a knowledge folder at one moment.</summary>
/// <param name="Items">The items, ordered by id (ordinal), so that the same files always give the same list.</param>
/// <param name="Words">The word lists of the folder.</param>
/// <param name="Faults">What is wrong; empty when the folder is fit for use.</param>
public sealed record KnowledgeSnapshot(IReadOnlyList<KnowledgeItem> Items, KnowledgeWords Words, IReadOnlyList<Fault> Faults);
