using System.Text;
using Boras.Bot.Knowledge.Items;

namespace Boras.Bot.Knowledge.Importing.Writing;

/// <summary>An item as the Markdown file that an editor would write.</summary>
/// <param name="Draft">What the source gives.</param>
/// <param name="Source">The document it is from.</param>
internal sealed record ItemFile(Draft Draft, string Source)
{
    /// <summary>When the document was fetched; null for a file.</summary>
    public DateTime? Fetched { get; init; }

    /// <summary>What staff have written.</summary>
    public StaffFields Staff { get; init; } = StaffFields.None;

    /// <summary>When the item was gone at the source; null while it is there.</summary>
    public DateTime? Gone { get; init; }

    /// <summary>The whole file; <paramref name="hash"/> is that of the text as it will be read.</summary>
    public string Render(string? hash)
    {
        var text = new StringBuilder("---\n");
        Add("kind", Draft.Kind.ToString().ToLowerInvariant());
        Add("title", Yaml.Text(Draft.Title));
        Add("url", Yaml.Text(Draft.Url));
        Add("language", Draft.Language);
        if (Draft.Kind is not (ItemKind.News or ItemKind.Meeting))
        {
            AddList("breadcrumb", Draft.Breadcrumb);
        }

        if (Draft.Kind == ItemKind.Meeting)
        {
            Add("starts", Yaml.Date(Draft.Starts));
            Add("place", Yaml.Text(Draft.Place));
            Add("cancelled", Draft.Cancelled ? "true" : "false");
        }

        if (Draft.Kind == ItemKind.Contact)
        {
            Add("email", Yaml.Text(Draft.Email));
            Add("phone", Yaml.Text(Draft.Phone));
        }

        Add("published", Yaml.Date(Draft.Published));
        Add("modified", Yaml.Date(Draft.Modified));
        Add("fetched", Yaml.Date(Fetched));
        Add("validUntil", Yaml.Date(Draft.ValidUntil ?? Staff.ValidUntil));
        Add("source", Yaml.Text(Source));
        Add("hash", Yaml.Text(hash));
        if (Gone is not null)
        {
            Add("gone", Yaml.Date(Gone));
        }

        AddList("alternates", [.. Staff.Alternates.Union(Draft.Alternates, StringComparer.Ordinal)]);
        if (Staff.Synonyms.Count > 0)
        {
            AddList("synonyms", Staff.Synonyms);
        }

        if (Staff.Pinned)
        {
            Add("pinned", "true");
        }

        return text.Append("---\n").Append(Draft.Markdown.Length > 0 ? $"\n{Draft.Markdown}\n" : "").ToString();

        void Add(string key, string value) => text.Append(key).Append(": ").Append(value).Append('\n');

        void AddList(string key, IReadOnlyList<string> values)
        {
            text.Append(key).Append(values.Count == 0 ? ": []\n" : ":\n");
            foreach (var value in values)
            {
                text.Append("  - ").Append(Yaml.Text(value)).Append('\n');
            }
        }
    }
}
