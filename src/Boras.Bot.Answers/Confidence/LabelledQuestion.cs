using System.Text.Json;

namespace Boras.Bot.Answers.Confidence;

/// <summary>A question with the item that answers it, for fitting and measuring the confidence.</summary>
/// <param name="Id">Identity, unique in its file.</param>
/// <param name="Question">The question.</param>
/// <param name="Context">The question asked just before; null for none.</param>
/// <param name="Knowledge">Name of the knowledge folder that it is asked to.</param>
/// <param name="Expect">Id of the item that answers it, a list of such ids, or <c>none</c>.</param>
public sealed record LabelledQuestion(string Id, string Question, string? Context, string? Knowledge, JsonElement Expect)
{
    private const string None = "none";

    /// <summary>Reads a file of JSON lines.</summary>
    /// <exception cref="InvalidDataException">A line isn't in the format; the message names file and line.</exception>
    public static IReadOnlyList<LabelledQuestion> Read(string path)
    {
        var questions = new List<LabelledQuestion>();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                questions.Add(Parse(line) ?? throw new InvalidDataException($"{path}:{number}: not a JSON object with id, question and expect"));
            }
        }

        return questions;
    }

    /// <summary>Ids of the items that answer it; empty when none does.</summary>
    public IReadOnlyList<string> Answers() => Expect.ValueKind switch
    {
        JsonValueKind.Array => [.. Expect.EnumerateArray().Select(id => id.ToString())],
        _ => Expect.ToString() is var id && id != None ? [id] : [],
    };

    private static LabelledQuestion? Parse(string line)
    {
        try
        {
            var question = JsonSerializer.Deserialize(line, ConfidenceJsonContext.Default.LabelledQuestion);
            return question is { Id: not null, Question: not null, Expect.ValueKind: JsonValueKind.String or JsonValueKind.Array } ? question : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
