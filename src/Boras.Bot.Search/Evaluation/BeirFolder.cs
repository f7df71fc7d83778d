using System.Globalization;
using System.Text.Json;
using Boras.Bot.Knowledge.Items;

namespace Boras.Bot.Search.Evaluation;

/// <summary>A test collection in the format of the BEIR benchmark: corpus, queries and relevance judgements.</summary>
/// <param name="Corpus">The documents as FAQ items: title = question, text = answer.</param>
/// <param name="Queries">Query id and text, in the order of the file.</param>
/// <param name="Qrels">For each judged query, the relevant documents and their grades (1 or more).</param>
/// <remarks>Source: Thakur et al., "BEIR: A Heterogeneous Benchmark for Zero-shot Evaluation of Information Retrieval Models", 2021.</remarks>
public sealed record BeirFolder(
    IReadOnlyList<KnowledgeItem> Corpus,
    IReadOnlyList<KeyValuePair<string, string>> Queries,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> Qrels)
{
    /// <summary>Reads <c>corpus.jsonl</c>, <c>queries.jsonl</c> and <c>qrels/test.tsv</c> below <paramref name="folder"/>.</summary>
    /// <exception cref="IOException">A file is missing or can't be read.</exception>
    /// <exception cref="InvalidDataException">A line isn't in the format; the message names file and line.</exception>
    public static BeirFolder Read(string folder)
    {
        var corpus = Lines(Path.Combine(folder, "corpus.jsonl")).Select(line => new KnowledgeItem
        {
            Id = Text(line, "_id", required: true),
            Kind = ItemKind.Faq,
            Title = Text(line, "title"),
            Text = Text(line, "text"),
            Url = "",
        });
        var queries = Lines(Path.Combine(folder, "queries.jsonl"))
            .Select(line => KeyValuePair.Create(Text(line, "_id", required: true), Text(line, "text")));
        return new BeirFolder([.. corpus], [.. queries], ReadQrels(Path.Combine(folder, "qrels", "test.tsv")));
    }

    private static IEnumerable<(JsonElement Json, string Place)> Lines(string path)
    {
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return (Parse(line, $"{path}:{number}"), $"{path}:{number}");
            }
        }
    }

    private static JsonElement Parse(string line, string place)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? document.RootElement.Clone()
                : throw new InvalidDataException($"{place}: not a JSON object");
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"{place}: not JSON: {e.Message}", e);
        }
    }

    private static string Text((JsonElement Json, string Place) line, string name, bool required = false) =>
        line.Json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()!
            : required ? throw new InvalidDataException($"{line.Place}: '{name}' is missing")
            : "";

    private static Dictionary<string, IReadOnlyDictionary<string, int>> ReadQrels(string path)
    {
        var qrels = new Dictionary<string, IReadOnlyDictionary<string, int>>(StringComparer.Ordinal);
        var number = 1;
        foreach (var line in File.ReadLines(path).Skip(1))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            var cells = line.Split('\t');
            if (cells is not [var query, var document, var grade]
                || !int.TryParse(grade, CultureInfo.InvariantCulture, out var relevance))
            {
                throw new InvalidDataException($"{path}:{number}: not query-id, corpus-id and score parted by tabs");
            }

            if (relevance > 0)
            {
                qrels.TryAdd(query, new Dictionary<string, int>(StringComparer.Ordinal));
                ((Dictionary<string, int>)qrels[query])[document] = relevance;
            }
        }

        return qrels;
    }
}
