using System.Text.RegularExpressions;

namespace Boras.Bot.Answers;

/// <summary>Finds the question in a message that also tells of the one who asks.</summary>
internal static partial class AskedPart
{
    /// <summary>The sentences that end in a question mark; null when no other sentence stands beside them, or none does.</summary>
    public static string? Of(string text)
    {
        var sentences = SentenceEnd().Split(text).Where(sentence => sentence.Any(char.IsLetter)).ToList();
        var asked = sentences.Where(sentence => sentence.TrimEnd().EndsWith('?')).ToList();
        return asked.Count == 0 || asked.Count == sentences.Count ? null : string.Join(' ', asked);
    }

    [GeneratedRegex(@"(?<=[.!?])\s+|\n+")]
    private static partial Regex SentenceEnd();
}
