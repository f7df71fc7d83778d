using System.Globalization;
using Boras.Bot.Knowledge.Items;

namespace Boras.Bot.Knowledge.Importing.Writing;

/// <summary>Names the files of new items.</summary>
internal static class FileNames
{
    /// <summary>The paths that suit <paramref name="draft"/>, without extension, the best first.</summary>
    /// <param name="draft">The new item.</param>
    /// <param name="alike">How many new items have the same kind, title and time.</param>
    public static IEnumerable<string> Of(Draft draft, int alike)
    {
        var slug = Slug.Of(draft.Title);
        var page = draft.Breadcrumb.Count > 0 ? Slug.Of(draft.Breadcrumb[^1]) : "";
        return draft.Kind switch
        {
            ItemKind.Faq => [$"faq/{slug}", .. page.Length > 0 ? [$"faq/{slug}-{page}"] : Array.Empty<string>()],
            ItemKind.News => [$"news/{slug}"],
            ItemKind.Contact => ["contact", .. page.Length > 0 ? [$"contact-{page}"] : Array.Empty<string>()],
            ItemKind.Meeting => Meeting(slug, draft, alike),
            _ => [page.Length == 0 || page == slug ? $"pages/{slug}" : $"pages/{page}-{slug}"],
        };
    }

    private static IEnumerable<string> Meeting(string slug, Draft draft, int alike)
    {
        var name = draft.Starts is { } starts ? $"{slug}-{starts.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}" : slug;
        return alike > 1 ? Enumerable.Range(1, alike).Select(number => $"meetings/{name}-{number}") : [$"meetings/{name}"];
    }
}
