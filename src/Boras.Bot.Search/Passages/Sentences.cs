namespace Boras.Bot.Search.Passages;

/// <summary>Cuts a text into sentences and lines, so that passages begin and end where a reader expects.</summary>
internal static class Sentences
{
    private const int MaxAbbreviationWords = 3;

    // A full stop after these doesn't end a sentence.
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "bl.a", "ca", "dr", "dvs", "d.v.s", "e.d", "el", "enl", "etc", "ev", "f.d", "fr.o.m", "kl", "kr", "m.fl", "m.m",
        "max", "min", "nr", "o.d", "osv", "o.s.v", "p.g.a", "resp", "s", "s.k", "st", "t.ex", "t.o.m", "tel", "tfn", "vard",
    };

    /// <summary>The sentences in order, without the white space between them.</summary>
    public static List<Span> Of(string text)
    {
        var sentences = new List<Span>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || IsEnd(text, start, i))
            {
                Add(text, start, i + 1, sentences);
                start = i + 1;
            }
        }

        Add(text, start, text.Length, sentences);
        return sentences;
    }

    private static bool IsEnd(string text, int start, int i)
    {
        if (text[i] is not ('.' or '!' or '?' or '"' or '”' or ')') || i + 1 >= text.Length || text[i + 1] is not (' ' or '\t'))
        {
            return false;
        }

        if (text[i] is '"' or '”' or ')')
        {
            return i > start && text[i - 1] is '.' or '!' or '?' && BeginsSentence(text, i + 1);
        }

        return BeginsSentence(text, i + 1) && !(text[i] == '.' && (EndsListNumber(text, start, i) || EndsAbbreviation(text, start, i)));
    }

    private static bool BeginsSentence(string text, int i)
    {
        while (i < text.Length && (char.IsWhiteSpace(text[i]) || text[i] is '"' or '”' or '(' or '–' or '-'))
        {
            i++;
        }

        return i == text.Length || !char.IsLower(text[i]);
    }

    private static bool EndsAbbreviation(string text, int start, int stop)
    {
        // With spaces in it ("t. ex.", "fr. o. m.") the words before belong to the abbreviation.
        var abbreviation = "";
        for (var word = 0; word < MaxAbbreviationWords && stop > start; word++)
        {
            var begin = stop;
            while (begin > start && !char.IsWhiteSpace(text[begin - 1]) && text[begin - 1] is not ('(' or '"' or '”'))
            {
                begin--;
            }

            abbreviation = text[begin..stop] + abbreviation;
            if (Abbreviations.Contains(abbreviation))
            {
                return true;
            }

            stop = begin;
            while (stop > start && char.IsWhiteSpace(text[stop - 1]))
            {
                stop--;
            }
        }

        return false;
    }

    // "1." before the first words of a line numbers a list.
    private static bool EndsListNumber(string text, int start, int stop)
    {
        var number = text.AsSpan(start, stop - start).Trim();
        return number.Length > 0 && !number.ContainsAnyExceptInRange('0', '9');
    }

    private static void Add(string text, int start, int end, List<Span> sentences)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            sentences.Add(new Span(start, end - start));
        }
    }
}
