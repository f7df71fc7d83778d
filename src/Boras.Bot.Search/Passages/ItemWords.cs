using Boras.Bot.Knowledge.Items;
using Boras.Bot.Search.Analysis;
using Boras.Bot.Search.Indexing;
using Boras.Bot.Search.Lexicon;

namespace Boras.Bot.Search.Passages;

/// <summary>The words of an item as <see cref="ItemDocument"/> indexes them, kept so that no question has to cut the item into words again.</summary>
internal sealed class ItemWords(KnowledgeItem item, FieldAnalyzer analyzer, WordForms forms)
{
    /// <summary>The words of the item's text with their places.</summary>
    public IReadOnlyList<Term> Text { get; } = Words(analyzer, item.Text);

    /// <summary>What the item is indexed by anywhere.</summary>
    public HeldTerms Everything { get; } =
        Terms(FieldNames.Everything, [item.Title, .. item.Alternates, .. item.Synonyms, item.Text, .. item.Breadcrumb], analyzer, forms);

    /// <summary>What its question and its alternates are indexed by, each by itself.</summary>
    public IReadOnlyList<HeldTerms> Questions { get; } =
    [
        Terms(item.Kind == ItemKind.Faq ? FieldNames.Question : FieldNames.Title, [item.Title], analyzer, forms),
        Terms(FieldNames.Alternates, [.. item.Alternates, .. item.Synonyms], analyzer, forms),
    ];

    private static List<Term> Words(FieldAnalyzer analyzer, string text) => analyzer.Terms(TermKinds.Name("", TermKind.Word), text);

    private static HeldTerms Terms(string field, IEnumerable<string> texts, FieldAnalyzer analyzer, WordForms forms) =>
        new(field, texts.SelectMany(text => Words(analyzer, text)).Select(word => word.Text).ToHashSet(StringComparer.Ordinal), forms);
}
