namespace Boras.Bot.Lexicon;

/// <summary>One letter of a rule's condition: <c>a</c>, <c>.</c>, <c>[aeo]</c> or <c>[^aeo]</c>.</summary>
internal readonly record struct LetterClass(string Letters, bool Negated)
{
    public bool Matches(char letter) => Letters.Contains(letter, StringComparison.Ordinal) != Negated;

    /// <summary>Reads a condition such as <c>[^m][^ms]a</c>; a lone dot is no condition.</summary>
    public static IReadOnlyList<LetterClass> Parse(string condition)
    {
        var classes = new List<LetterClass>();
        for (var i = 0; i < condition.Length && condition != "."; i++)
        {
            if (condition[i] != '[')
            {
                classes.Add(condition[i] == '.' ? new LetterClass("", Negated: true) : new LetterClass(condition[i].ToString(), Negated: false));
                continue;
            }

            var end = condition.IndexOf(']', i);
            var negated = condition[i + 1] == '^';
            classes.Add(new LetterClass(condition[(i + (negated ? 2 : 1))..end], negated));
            i = end;
        }

        return classes;
    }
}
