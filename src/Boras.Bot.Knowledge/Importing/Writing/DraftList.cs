using Boras.Bot.Knowledge.Items;

namespace Boras.Bot.Knowledge.Importing.Writing;

/// <summary>The drafts of all documents, each item once: a news item is on many pages, a meeting on every page with the calendar.</summary>
internal sealed class DraftList
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    /// <summary>The drafts with the document that each is taken from, in the order of the documents.</summary>
    public List<(Draft Draft, ReadSource Source)> Drafts { get; } = [];

    /// <summary>What was left out because the document has it twice with different texts.</summary>
    public List<Refusal> Refusals { get; } = [];

    /// <summary>Adds what <paramref name="source"/> gave.</summary>
    public void Add(ReadSource source)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var own = new Dictionary<string, Draft>(StringComparer.Ordinal);
        foreach (var draft in source.Read.Drafts)
        {
            var key = Key(draft) + (source.Read.IsOneItem ? $"@{source.Source}" : "");
            if (draft.Kind == ItemKind.Meeting)
            {
                // Two meetings alike on one page are two; the same two on another page are the same.
                var count = counts[key] = counts.GetValueOrDefault(key) + 1;
                key = $"{key}#{count}";
            }
            else if (own.TryGetValue(key, out var earlier))
            {
                if (earlier.Markdown != draft.Markdown && draft.Kind is ItemKind.Faq or ItemKind.Page)
                {
                    Refusals.Add(new Refusal(source.Source, $"'{draft.Title}' is there twice with different texts; the first was taken"));
                }

                continue;
            }

            own.TryAdd(key, draft);
            if (_places.TryAdd(key, Drafts.Count))
            {
                Drafts.Add((draft, source));
            }
            else if (draft.Markdown.Length > Drafts[_places[key]].Draft.Markdown.Length)
            {
                // The article itself says more than its teaser.
                var first = Drafts[_places[key]].Draft;
                Drafts[_places[key]] = (draft with { Published = draft.Published ?? first.Published }, source);
            }
        }
    }

    private static string Key(Draft draft) => draft.Kind switch
    {
        ItemKind.Meeting => $"meeting/{draft.Title}/{draft.Starts:s}/{draft.Place}",
        ItemKind.Contact => $"contact/{draft.Title}/{draft.Email}/{draft.Phone}",
        ItemKind.News => PageAddress.IsArticle(draft.Url) ? $"news/{PageAddress.Key(draft.Url)}" : $"news//{draft.Title}",
        _ => $"{draft.Kind}/{PageAddress.Key(draft.Url)}/{string.Join('/', draft.Breadcrumb)}/{draft.Title}",
    };
}
