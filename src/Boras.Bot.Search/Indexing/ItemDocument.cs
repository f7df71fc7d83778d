using Boras.Bot.Knowledge.Items;
using Boras.Bot.Search.Analysis;
using Lucene.Net.Documents;

namespace Boras.Bot.Search.Indexing;

/// <summary>An item as a Lucene document: every field in every form; nothing is stored, since the items stay in memory.</summary>
internal static class ItemDocument
{
    public static Document Of(KnowledgeItem item)
    {
        var document = new Document();
        Add(document, item.Kind == ItemKind.Faq ? FieldNames.Question : FieldNames.Title, [item.Title]);
        Add(document, FieldNames.Alternates, [.. item.Alternates, .. item.Synonyms]);
        Add(document, FieldNames.Answer, [item.Text]);
        Add(document, FieldNames.Breadcrumb, item.Breadcrumb);
        Add(document, FieldNames.Everything, [item.Title, .. item.Alternates, .. item.Synonyms, item.Text, .. item.Breadcrumb]);
        return document;
    }

    private static void Add(Document document, string field, IEnumerable<string> texts)
    {
        foreach (var text in texts.Where(text => text.Length > 0))
        {
            foreach (var kind in TermKinds.All)
            {
                document.Add(new TextField(TermKinds.Name(field, kind), text, Field.Store.NO));
            }
        }
    }
}
