using Boras.Bot.Knowledge.Checking;
using Boras.Bot.Knowledge.Items;
using Boras.Bot.Knowledge.Reading;

namespace Boras.Bot.Knowledge.Importing.Writing;

/// <summary>The items of the knowledge folder, found by what identifies them at their source.</summary>
internal sealed class KnownItems
{
    private readonly ILookup<string, ExistingItem> _byTitle;
    private readonly ILookup<string, ExistingItem> _byPage;
    private readonly HashSet<ExistingItem> _taken = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _paths;

    private KnownItems(List<ExistingItem> items, IEnumerable<string> paths)
    {
        Items = items;
        _paths = new HashSet<string>(paths, StringComparer.OrdinalIgnoreCase);
        _byTitle = items.ToLookup(item => TitleKey(item.Item.Kind, item.Item.Title), StringComparer.Ordinal);
        _byPage = items.Where(item => item.PageKey is not null).ToLookup(item => $"{item.Item.Kind}/{item.PageKey}", StringComparer.Ordinal);
    }

    /// <summary>Every readable item, in order of file.</summary>
    public IReadOnlyList<ExistingItem> Items { get; }

    /// <summary>The items that no draft has matched yet.</summary>
    public IEnumerable<ExistingItem> Untaken => Items.Where(item => !_taken.Contains(item));

    /// <summary>Reads <paramref name="folder"/>; empty when there is none. Files with faults keep their names.</summary>
    public static KnownItems Read(string folder)
    {
        var paths = Directory.Exists(folder) ? KnowledgeFolder.Files(folder).ToList() : [];
        var faults = new List<Fault>();
        return new KnownItems(
            [.. paths.Select(path => MarkdownFile.Read(Path.Combine(folder, path), path, faults)).OfType<MarkdownFile>().Select(ExistingItem.Read).OfType<ExistingItem>()],
            paths);
    }

    /// <summary>Finds the item that <paramref name="draft"/> is a newer version of, and takes it; null for a new one.</summary>
    public ExistingItem? Take(Draft draft)
    {
        var page = PageAddress.Key(draft.Url);
        var named = _byTitle[TitleKey(draft.Kind, draft.Title)].Where(item => !_taken.Contains(item)).ToList();
        var found = draft.Kind switch
        {
            ItemKind.Meeting => named.Find(item => item.Item.Starts == draft.Starts && item.Item.Place == draft.Place)
                ?? (draft.Starts is null ? null : named.Find(item => item.Item.Starts == draft.Starts))
                // The calendar has come to give a time that it left blank.
                ?? (draft.Starts is null ? null : named.Find(item => item.Item.Starts is null && item.Item.Place == draft.Place)),
            ItemKind.News => (PageAddress.IsArticle(draft.Url) ? OnPage() : null)
                ?? named.Find(item => !PageAddress.IsArticle(item.Item.Url) || !PageAddress.IsArticle(draft.Url) || item.PageKey == page),
            ItemKind.Contact => named.Find(item => item.Item.Email == draft.Email && item.Item.Phone == draft.Phone)
                ?? named.Find(item => item.PageKey == page),
            _ => named.Find(item => IsSamePlace(item, draft, page)) ?? named.Find(item => page is null && item.Item.Url.Length > 0 && IsSameCrumb(item, draft)),
        };
        return found is not null && _taken.Add(found) ? found : null;

        ExistingItem? OnPage() => page is null ? null : _byPage[$"{draft.Kind}/{page}"].FirstOrDefault(item => !_taken.Contains(item));
    }

    /// <summary>Finds the untaken item of the same source with the same text: its heading was changed.</summary>
    public ExistingItem? TakeByText(Draft draft, string source, string textHash)
    {
        if (draft.Kind is not (ItemKind.Faq or ItemKind.Page))
        {
            return null;
        }

        var found = Items.FirstOrDefault(item => !_taken.Contains(item) && item.Item.Kind == draft.Kind && item.Item.Source == source && item.Hash == textHash);
        return found is not null && _taken.Add(found) ? found : null;
    }

    /// <summary>A free path for a new item, and takes it.</summary>
    public string NewPath(IEnumerable<string> wishes)
    {
        var last = "";
        foreach (var wish in wishes)
        {
            last = wish;
            if (_paths.Add(wish + ".md"))
            {
                return wish + ".md";
            }
        }

        var number = 2;
        while (!_paths.Add($"{last}-{number}.md"))
        {
            number++;
        }

        return $"{last}-{number}.md";
    }

    private static bool IsSamePlace(ExistingItem item, Draft draft, string? page) =>
        item.PageKey == page && IsSameCrumb(item, draft);

    private static bool IsSameCrumb(ExistingItem item, Draft draft) =>
        item.Item.Breadcrumb.Count == 0 || draft.Breadcrumb.Count == 0
        || item.Item.Breadcrumb[^1].Equals(draft.Breadcrumb[^1], StringComparison.OrdinalIgnoreCase);

    private static string TitleKey(ItemKind kind, string title) => $"{kind}/{title.ToLowerInvariant()}";
}
