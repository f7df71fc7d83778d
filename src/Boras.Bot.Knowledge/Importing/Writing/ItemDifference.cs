using Boras.Bot.Knowledge.Items;

namespace Boras.Bot.Knowledge.Importing.Writing;

/// <summary>Tells whether a source says something else than the knowledge.</summary>
internal static class ItemDifference
{
    /// <summary>
    /// Whether <paramref name="now"/> differs in anything that a resident can be told. A page's date of change alone is no
    /// difference: it moves with every comma on the page.
    /// </summary>
    public static bool Is(ExistingItem existing, KnowledgeItem now)
    {
        var before = existing.Item;
        return before.Gone is not null
            || before.Title != now.Title
            || before.Url != now.Url
            || before.Language != now.Language
            || (existing.Hash ?? before.TextHash) != now.TextHash
            || !before.Breadcrumb.SequenceEqual(now.Breadcrumb)
            || before.Published != now.Published
            || (before.Modified is null && now.Modified is not null)
            || before.ValidUntil != now.ValidUntil
            || before.Starts != now.Starts
            || before.Place != now.Place
            || before.Cancelled != now.Cancelled
            || before.Email != now.Email
            || before.Phone != now.Phone
            || now.Alternates.Except(before.Alternates).Any();
    }
}
