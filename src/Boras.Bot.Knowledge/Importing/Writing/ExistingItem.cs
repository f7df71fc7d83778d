using Boras.Bot.Knowledge.Checking;
using Boras.Bot.Knowledge.Items;
using Boras.Bot.Knowledge.Reading;

namespace Boras.Bot.Knowledge.Importing.Writing;

/// <summary>An item that the knowledge folder holds.</summary>
/// <param name="Path">The file's path below the folder, with forward slashes.</param>
/// <param name="Item">The item.</param>
/// <param name="Body">Its Markdown.</param>
/// <param name="Hash">The hash of the text as it was imported; null when written by hand.</param>
/// <param name="Staff">What staff have written.</param>
internal sealed record ExistingItem(string Path, KnowledgeItem Item, string Body, string? Hash, StaffFields Staff)
{
    /// <summary>What makes it the same page as another item's.</summary>
    public string? PageKey { get; } = PageAddress.Key(Item.Url);

    /// <summary>Whether the text is another than the one that was imported.</summary>
    public bool IsEdited => Hash is not null && Hash != Item.TextHash;

    /// <summary>Reads the item of <paramref name="file"/>; null when it has faults, which are for <c>knowledge check</c> to show.</summary>
    public static ExistingItem? Read(MarkdownFile file)
    {
        var faults = new List<Fault>();
        return ItemReader.Read(file, faults) is not { } read ? null : new ExistingItem(
            file.Path, read.Item, file.Body.Trim(), read.FrontMatter.Text("hash"), new StaffFields
            {
                Alternates = read.Item.Alternates,
                Synonyms = read.Item.Synonyms,
                Pinned = read.FrontMatter.Flag("pinned"),
                ValidUntil = read.Item.ValidUntil,
            });
    }

    /// <summary>The item as a draft with its own values, to be written again with another mark.</summary>
    public Draft ToDraft() => new()
    {
        Kind = Item.Kind,
        Title = Item.Title,
        Markdown = Body,
        Url = Item.Url.Length > 0 ? Item.Url : null,
        Language = Item.Language,
        Breadcrumb = Item.Breadcrumb,
        Published = Item.Published,
        Modified = Item.Modified,
        ValidUntil = Item.ValidUntil,
        Starts = Item.Starts,
        Place = Item.Place,
        Cancelled = Item.Cancelled,
        Email = Item.Email,
        Phone = Item.Phone,
    };
}
