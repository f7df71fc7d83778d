using System.Text.Json;

namespace Boras.Bot.Knowledge.Importing.Feeds;

/// <summary>A list of questions and answers as a JSON array or JSON lines, or schema.org's JSON-LD.</summary>
internal sealed class JsonFormat : IDocumentFormat
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 16, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <inheritdoc/>
    public SourceKind Kind => SourceKind.List;

    /// <inheritdoc/>
    public bool Recognizes(SourceDocument document, string head) =>
        document.ContentType is "application/json" or "application/ld+json" || document.Extension is ".json" or ".jsonl" or ".jsonld";

    /// <inheritdoc/>
    public DocumentRead Read(SourceDocument document, string text)
    {
        if (text.Contains("\"@type\"", StringComparison.Ordinal))
        {
            var drafts = JsonLd.Read(text, document.Address, "sv", []);
            return drafts.Count > 0 ? new DocumentRead(drafts) : DocumentRead.Refused(document.Source, "there is no FAQPage, NewsArticle or Event in it");
        }

        try
        {
            var read = QuestionList.Read(document, Rows(text));
            return read.Drafts.Count + read.Refusals.Count > 0 ? read : DocumentRead.Refused(document.Source, "there is no list of questions and answers in it");
        }
        catch (JsonException e)
        {
            return DocumentRead.Refused($"{document.Source}:{e.LineNumber + 1}", "the JSON is broken");
        }
    }

    private static List<(string, IReadOnlyDictionary<string, string>)> Rows(string text)
    {
        var isLines = text.TrimStart().StartsWith('{') && text.TrimEnd().Contains("}\n{", StringComparison.Ordinal);
        List<JsonDocument> documents = isLines
            ? [.. text.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)).Select(line => JsonDocument.Parse(line, Options))]
            : [JsonDocument.Parse(text, Options)];
        var rows = documents.SelectMany(document => Objects(document.RootElement)).Select((row, i) => ($"entry {i + 1}", (IReadOnlyDictionary<string, string>)Row(row))).ToList();
        documents.ForEach(document => document.Dispose());
        return rows;
    }

    private static IEnumerable<JsonElement> Objects(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().Where(entry => entry.ValueKind == JsonValueKind.Object),
        JsonValueKind.Object when element.EnumerateObject().FirstOrDefault(property => property.Value.ValueKind == JsonValueKind.Array
            && property.Value.EnumerateArray().Any(entry => entry.ValueKind == JsonValueKind.Object)) is { Value.ValueKind: JsonValueKind.Array } list => Objects(list.Value),
        JsonValueKind.Object => [element],
        _ => [],
    };

    private static Dictionary<string, string> Row(JsonElement element)
    {
        var row = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var property in element.EnumerateObject())
        {
            row.TryAdd(property.Name, property.Value.ValueKind switch
            {
                JsonValueKind.Array => string.Join('|', property.Value.EnumerateArray().Where(entry => entry.ValueKind == JsonValueKind.String).Select(entry => entry.GetString())),
                JsonValueKind.String => property.Value.GetString()!,
                _ => "",
            });
        }

        return row;
    }
}
