using Boras.Bot.Search.Analysis;
using Boras.Bot.Search.Indexing;
using Lucene.Net.Search;

namespace Boras.Bot.Search.Ranking;

/// <summary>Makes a Lucene query of concepts.</summary>
/// <remarks>
/// Score = Σ over concepts of weight × the best field, plus a share of the others; a field's score is that of its best
/// variant, plus its likeness in letters. Divided by the weight of all concepts it is a share of the question, 0 to about 1.
/// </remarks>
internal sealed class QueryBuilder(TermQueries terms, SearchOptions options)
{
    private readonly (string Field, float Weight)[] _fields = options.Fields
        ?
        [
            (FieldNames.Question, 1), (FieldNames.Title, 1), (FieldNames.Alternates, 1),
            (FieldNames.Answer, options.AnswerWeight), (FieldNames.Breadcrumb, options.BreadcrumbWeight),
        ]
        : [(FieldNames.Everything, 1)];

    /// <summary>The query; every hit holds a content word when there is one.</summary>
    public Query Build(IReadOnlyList<Concept> concepts)
    {
        // Function words alone may all weigh nothing.
        var total = Math.Max(float.Epsilon, (float)concepts.Sum(concept => concept.Weight));
        var content = new BooleanQuery(disableCoord: true);
        var all = new BooleanQuery(disableCoord: true);
        foreach (var concept in concepts)
        {
            (concept.IsContent ? content : all).Add(Build(concept, (float)concept.Weight / total), Occur.SHOULD);
        }

        if (content.Clauses.Count > 0)
        {
            all.Add(content, Occur.MUST);
        }

        return all;
    }

    /// <summary>Every part of the query by itself, with what it looks for.</summary>
    public IEnumerable<(MatchExplanation Match, Query Query)> Parts(IReadOnlyList<Concept> concepts)
    {
        var total = (float)concepts.Sum(concept => concept.Weight);
        foreach (var concept in concepts)
        {
            foreach (var (field, weight) in _fields)
            {
                foreach (var variant in concept.Variants)
                {
                    if (terms.Ranked(variant with { Weight = variant.Weight * weight * (float)concept.Weight / total }, field) is { } query)
                    {
                        var name = TermKinds.Name(field, variant.Kind);
                        var text = string.Join('+', variant.Terms.Select(term => term.Text));
                        yield return (new MatchExplanation(concept.Word, concept.Weight, name, variant.Origin, text, Score: 0), query);
                    }
                }
            }
        }
    }

    private DisjunctionMaxQuery Build(Concept concept, float weight)
    {
        var fields = new DisjunctionMaxQuery(options.FieldTie) { Boost = weight };
        foreach (var (field, fieldWeight) in _fields)
        {
            var words = new DisjunctionMaxQuery(options.VariantTie);
            var views = new BooleanQuery(disableCoord: true) { Boost = fieldWeight };
            foreach (var variant in concept.Variants)
            {
                if (terms.Ranked(variant, field) is not { } query)
                {
                    continue;
                }

                // Likeness in letters adds to a match in words; the other variants stand for each other.
                if (variant.Origin == VariantOrigin.Gram)
                {
                    views.Add(query, Occur.SHOULD);
                }
                else
                {
                    words.Add(query);
                }
            }

            if (words.Any())
            {
                views.Add(words, Occur.SHOULD);
            }

            if (views.Clauses.Count > 0)
            {
                fields.Add(views);
            }
        }

        return fields;
    }
}
