using System.Text.Json;

namespace Boras.Bot.Commands;

/// <summary>A line that <c>ask --batch</c> reads.</summary>
internal sealed record AskLine(string? Id, string? Question, string? Context)
{
    /// <summary>The question of a line of text or JSON; null when it is JSON without one.</summary>
    public static AskLine? OfTextOrJson(string line)
    {
        if (!line.TrimStart().StartsWith('{'))
        {
            return new AskLine(null, line.Trim(), null);
        }

        return OfJson(line);
    }

    /// <summary>The question of a line of JSON; null when it isn't one.</summary>
    public static AskLine? OfJson(string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, AskJsonContext.Default.AskLine) is { Question: not null } asked ? asked : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
