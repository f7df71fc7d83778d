using Boras.Bot.Knowledge.Checking;

namespace Boras.Bot.Knowledge.WordLists;

/// <summary>The word lists of a knowledge folder.</summary>
public sealed record KnowledgeWords(WordList Synonyms, WordList English, WordList Finnish)
{
    /// <summary>No words.</summary>
    public static KnowledgeWords Empty { get; } = new(WordList.Empty, WordList.Empty, WordList.Empty);

    /// <summary>Reads the lists that <paramref name="folder"/> has.</summary>
    public static KnowledgeWords Read(string folder, ICollection<Fault> faults) => new(
        WordList.Read(folder, WordList.Synonyms, faults),
        WordList.Read(folder, WordList.English, faults),
        WordList.Read(folder, WordList.Finnish, faults));
}
