namespace Boras.Bot.Answers.PersonalData;

/// <summary>Finds e-mail addresses: a name, @ and a domain with a dot.</summary>
internal static class EmailAddresses
{
    private const int LongestName = 64;
    private const int LongestDomain = 253;
    private const int ShortestTop = 2;

    /// <summary>Every address in the text, left to right.</summary>
    public static IEnumerable<Found> In(PlainView view)
    {
        var free = 0;
        for (var at = view.Letters.IndexOf('@'); at >= 0 && at < view.Length;)
        {
            var (start, end) = (StartOf(view.Letters, at, free), EndOf(view.Letters, at + 1));
            if (start < at && end is { } last)
            {
                yield return new Found(start, last, PersonalDataKinds.Email);
                free = last;
            }

            var next = view.Letters[(at + 1)..].IndexOf('@');
            at = next < 0 ? -1 : at + 1 + next;
        }
    }

    private static int StartOf(ReadOnlySpan<char> letters, int at, int free)
    {
        var start = at;
        while (start > free && at - start < LongestName && IsInName(letters[start - 1]))
        {
            start--;
        }

        // A dot that ended the sentence before is not part of the name.
        while (start < at && !char.IsLetterOrDigit(letters[start]))
        {
            start++;
        }

        return start;
    }

    private static int? EndOf(ReadOnlySpan<char> letters, int start)
    {
        var (end, dots, label) = (start, 0, start);
        int? found = null;
        for (; end < letters.Length && end - start < LongestDomain && (char.IsLetterOrDigit(letters[end]) || letters[end] is '-' or '.'); end++)
        {
            if (letters[end] != '.')
            {
                continue;
            }

            if (end == label)
            {
                break;
            }

            Close(letters, end, ref found);
            dots++;
            label = end + 1;
        }

        Close(letters, end, ref found);
        return found;

        void Close(ReadOnlySpan<char> text, int at, ref int? last)
        {
            if (dots > 0 && TopLength(text[label..at]) is >= ShortestTop and var length)
            {
                last = label + length;
            }
        }
    }

    // What is glued to the top domain, such as a number, is no part of the address.
    private static int TopLength(ReadOnlySpan<char> label)
    {
        if (label.StartsWith("xn--", StringComparison.OrdinalIgnoreCase))
        {
            return label.Length;
        }

        var length = 0;
        while (length < label.Length && char.IsLetter(label[length]))
        {
            length++;
        }

        return length;
    }

    private static bool IsInName(char letter) =>
        char.IsLetterOrDigit(letter) || letter is '.' or '_' or '%' or '+' or '-' or '\'' or '~' or '!' or '#' or '$' or '&' or '*' or '=' or '{' or '}' or '|';
}
