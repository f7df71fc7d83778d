using Boras.Bot.Knowledge.Items;

namespace Boras.Bot.Knowledge.Importing.Writing;

/// <summary>Tells the beginning of an article, which feeds and lists hold, from the article.</summary>
internal static class Teaser
{
    /// <summary>
    /// Whether <paramref name="item"/> is only the beginning of what <paramref name="existing"/> says. What the article itself
    /// or the same feed says is no teaser, however short.
    /// </summary>
    public static bool Is(KnowledgeItem item, ExistingItem existing, ReadSource source) =>
        existing.Item is { Kind: ItemKind.News, Gone: null } article && item.Text.Length < article.Text.Length
        && !article.Text.EndsWith("...", StringComparison.Ordinal) && !article.Text.EndsWith('…')
        && source.Source != article.Source && PageAddress.Key(source.Source) != existing.PageKey;
}
