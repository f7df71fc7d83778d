using Boras.Bot.Knowledge.Items;
using Boras.Bot.Search.Passages;

namespace Boras.Bot.Search.Ranking;

/// <summary>An item that matches the question.</summary>
/// <param name="item">The item.</param>
/// <param name="score">Share of the question that the item answers by its best fields, from 0; over 1 when several fields do.</param>
/// <param name="passage">Finds the passage; called once, when it is wanted.</param>
/// <param name="evidence">Finds the evidence; called once, when it is wanted.</param>
public sealed class SearchHit(KnowledgeItem item, double score, Func<Passage> passage, Func<Evidence> evidence)
{
    private readonly Lazy<Evidence> _evidence = new(evidence);
    private readonly Lazy<Passage> _passage = new(passage);

    /// <summary>The item.</summary>
    public KnowledgeItem Item => item;

    /// <summary>Higher is better.</summary>
    public double Score => score;

    /// <summary>How much speaks for the item being the answer.</summary>
    public Evidence Evidence => _evidence.Value;

    /// <summary>The part of the item's text that matches best.</summary>
    public Passage Passage => _passage.Value;
}
