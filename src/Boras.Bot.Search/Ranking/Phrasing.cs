using Boras.Bot.Search.Analysis;

namespace Boras.Bot.Search.Ranking;

/// <summary>One way in which an item's question may be put: its own question or headline, or an alternate of staff.</summary>
internal sealed class Phrasing
{
    private static readonly TermKind[] Kinds = [TermKind.Stem, TermKind.Part, TermKind.Folded];

    private readonly List<Concept> _words;
    private readonly double _total;
    private readonly HashSet<(TermKind, string)> _terms;

    public Phrasing(string text, string language, QuestionReader questions, FieldAnalyzer analyzer)
    {
        _words = [.. questions.Read(text, language).Where(concept => concept.IsContent)];
        _total = _words.Sum(word => word.Weight);
        _terms = [.. Kinds.SelectMany(kind => analyzer.Terms(TermKinds.Name("", kind), text).Select(term => (kind, term.Text)))];
    }

    /// <summary>Share of its content words, by rarity, that the question asks for, 0 to 1.</summary>
    /// <param name="asked">The question's terms, with how well each stands for a word of the question.</param>
    public double Asked(Dictionary<(TermKind, string), float> asked)
    {
        return _total <= 0 ? 0 : _words.Sum(word => word.Weight * Share(word)) / _total;

        double Share(Concept word) => word.Variants.Where(variant => variant.IsLiteral)
            .Select(variant => Math.Min(1, variant.Terms.Sum(term => asked.GetValueOrDefault((variant.Kind, term.Text)) * (variant.Terms.Count == 1 ? 1 : term.Share))))
            .DefaultIfEmpty(0).Max();
    }

    /// <summary>Share of the question's content words, by rarity, that it holds in any form, 0 to 1.</summary>
    public double Holds(IReadOnlyList<Concept> question, double total) => question.Sum(word => word.Weight * Share(word)) / total;

    private double Share(Concept word) => word.Variants.Where(variant => variant.Kind != TermKind.Gram)
        .Select(variant => variant.Weight * variant.Terms.Sum(term => _terms.Contains((variant.Kind, term.Text)) ? term.Share : 0))
        .DefaultIfEmpty(0).Max();
}
