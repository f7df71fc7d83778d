using Boras.Bot.Search.Analysis;
using Boras.Bot.Search.Indexing;
using Lucene.Net.Search;

namespace Boras.Bot.Search.Ranking;

/// <summary>Makes a Lucene query of concepts.</summary>
/// <remarks>
/// Score = Σ over concepts of weight × the best field, plus a share of the others; a field's score is that of its best
/// variant, plus a share of the others. Divided by the weight of all concepts it is a share of the question, 0 to about 1.
/// </remarks>
internal sealed class QueryBuilder(SearchOptions options)
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
        var total = (float)concepts.Sum(concept => concept.Weight);
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

    /// <summary>The query of one concept.</summary>
    public Query Build(Concept concept, float weight)
    {
        var fields = new DisjunctionMaxQuery(options.FieldTie) { Boost = weight };
        foreach (var (field, fieldWeight) in _fields)
        {
            var views = new BooleanQuery(disableCoord: true) { Boost = fieldWeight };
            foreach (var view in concept.Variants.GroupBy(variant => variant.Origin == VariantOrigin.Gram))
            {
                var variants = new DisjunctionMaxQuery(options.VariantTie);
                foreach (var variant in view)
                {
                    variants.Add(Build(variant, field));
                }

                views.Add(variants, Occur.SHOULD);
            }

            fields.Add(views);
        }

        return fields;
    }

    private static Query Build(Variant variant, string field)
    {
        var name = TermKinds.Name(field, variant.Kind);
        if (variant.Terms.Count == 1)
        {
            return new TermQuery(new Lucene.Net.Index.Term(name, variant.Terms[0].Text)) { Boost = variant.Weight };
        }

        var terms = new BooleanQuery(disableCoord: true);
        foreach (var term in variant.Terms)
        {
            terms.Add(new TermQuery(new Lucene.Net.Index.Term(name, term.Text)) { Boost = variant.Weight * term.Share }, Occur.SHOULD);
        }

        return terms;
    }
}
