using Boras.Bot.Knowledge.WordLists;
using Boras.Bot.Search.Expansion;
using Boras.Bot.Search.Lexicon;

namespace Boras.Bot.Search.Indexing;

/// <summary>What an index knows of words apart from its items; the next index takes it over while the word lists are the same.</summary>
internal sealed class Vocabulary : IDisposable
{
    private readonly KnowledgeWords _words;

    public Vocabulary(KnowledgeWords words, SearchOptions options)
    {
        (_words, Forms) = (words, new WordForms(options));
        Expansions = new Expansions(words, Forms);
    }

    /// <summary>The forms of words, those of earlier indexes remembered.</summary>
    public WordForms Forms { get; }

    /// <summary>The synonyms and glossaries.</summary>
    public Expansions Expansions { get; }

    /// <summary>Whether it was made of lists like <paramref name="words"/>.</summary>
    public bool IsOf(KnowledgeWords words) =>
        Same(_words.Synonyms, words.Synonyms) && Same(_words.English, words.English) && Same(_words.Finnish, words.Finnish);

    /// <inheritdoc/>
    public void Dispose()
    {
        Expansions.Dispose();
        Forms.Dispose();
    }

    private static bool Same(WordList one, WordList other) =>
        one.Rules.Count == other.Rules.Count
        && one.Rules.Zip(other.Rules).All(rules => rules.First.From.SequenceEqual(rules.Second.From) && rules.First.To.SequenceEqual(rules.Second.To));
}
