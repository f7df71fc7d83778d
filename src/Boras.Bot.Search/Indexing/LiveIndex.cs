using Boras.Bot.Knowledge.Checking;
using Boras.Bot.Knowledge.Reading;

namespace Boras.Bot.Search.Indexing;

/// <summary>The index that answers now, over one knowledge folder; replaced as a whole, never half.</summary>
public sealed class LiveIndex(string folder, SearchOptions options)
{
    private volatile SearchIndex? _current;

    /// <summary>The index, or null before the first <see cref="Reload"/>.</summary>
    public SearchIndex? Current => _current;

    /// <summary>
    /// Reads the folder and swaps the index. With a fault the previous index stays; where there is none yet, the items
    /// without faults are indexed, since some answers are better than none.
    /// </summary>
    /// <returns>The faults, each with file and line; empty when all is well.</returns>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public IReadOnlyList<Fault> Reload()
    {
        var snapshot = KnowledgeFolder.Read(folder);
        if (snapshot.Faults.Count == 0 || _current is null)
        {
            // The old index isn't disposed: questions may still be reading it, and it holds nothing but memory.
            _current = SearchIndex.Build(snapshot.Items.Where(item => item.Gone is null), snapshot.Words, options);
        }

        return snapshot.Faults;
    }
}
