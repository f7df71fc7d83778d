using Boras.Bot.Knowledge.Items;

namespace Boras.Bot.Knowledge.Importing.Writing;

/// <summary>Holds back documents that would take away more than half of what is known from them: most are broken pages.</summary>
/// <param name="known">The items of the knowledge.</param>
/// <param name="now">Local time in Sweden; meetings before it end by themselves.</param>
internal sealed class ShrinkGuard(KnownItems known, DateTime now)
{
    private readonly ILookup<string, ExistingItem> _bySource =
        known.Items.Where(item => item.Item is { Source: not null, Gone: null }).ToLookup(item => item.Item.Source!, StringComparer.Ordinal);

    /// <summary>Every item known from <paramref name="source"/>.</summary>
    public IEnumerable<ExistingItem> Known(ReadSource source) => _bySource[source.Source];

    /// <summary>The items known from <paramref name="source"/> that it should still hold.</summary>
    public List<ExistingItem> Expected(ReadSource source) =>
        [.. _bySource[source.Source].Where(item => (source.IsGone || source.Read.Complete.Contains(item.Item.Kind)) && !(item.Item.Starts < now))];

    /// <summary>Whether <paramref name="source"/> now gives less than half of the text that it gave.</summary>
    public bool Holds(ReadSource source)
    {
        var before = Expected(source);
        var after = source.Read.Drafts.Where(draft => source.Read.Complete.Contains(draft.Kind));
        return !source.IsGone && before.Count > 0
            && 2 * after.Sum(draft => Weight(draft.Title, draft.Markdown)) < before.Sum(item => Weight(item.Item.Title, item.Body));
    }

    /// <summary>Whether a news item would lose more than half of its text: a page of news is one item and has no sections to count.</summary>
    public static bool Holds(ExistingItem before, KnowledgeItem after) =>
        before.Item is { Kind: ItemKind.News, Gone: null } && !before.Staff.Pinned && 2 * after.Text.Length < before.Item.Text.Length;

    /// <summary>Whether more than half of the pages known from the host are gone at once.</summary>
    public bool HoldsGone(IReadOnlyCollection<ReadSource> gone)
    {
        var hosts = gone.Select(source => source.Address?.Host).ToHashSet();
        var pages = _bySource.Count(group => Uri.TryCreate(group.Key, UriKind.Absolute, out var uri) && hosts.Contains(uri.Host));
        return 2 * gone.Count(source => _bySource.Contains(source.Source)) > pages;
    }

    private static int Weight(string title, string text) => title.Length + text.Length;
}
