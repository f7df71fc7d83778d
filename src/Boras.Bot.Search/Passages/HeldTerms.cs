using Boras.Bot.Search.Analysis;
using Boras.Bot.Search.Lexicon;

namespace Boras.Bot.Search.Passages;

/// <summary>The terms that a text is indexed by, each form worked out when it is first asked for; safe for many threads.</summary>
/// <param name="name">The field that the text is indexed in.</param>
/// <param name="words">The words of the text, in lower case.</param>
/// <param name="forms">The forms of words.</param>
internal sealed class HeldTerms(string name, IReadOnlyCollection<string> words, WordForms forms)
{
    // Two threads may both make the set of a form: they make the same.
    private readonly HashSet<string>?[] _sets = new HashSet<string>?[TermKinds.All.Length];

    /// <summary>The field that the text is indexed in.</summary>
    public string Field => name;

    /// <summary>Whether the text is indexed by <paramref name="term"/> in the form <paramref name="kind"/>.</summary>
    public bool Contains(TermKind kind, string term) =>
        (Volatile.Read(ref _sets[(int)kind]) ?? Make(kind)).Contains(term);

    private HashSet<string> Make(TermKind kind)
    {
        var set = words.SelectMany(word => forms.Terms(kind, word)).ToHashSet(StringComparer.Ordinal);
        Volatile.Write(ref _sets[(int)kind], set);
        return set;
    }
}
