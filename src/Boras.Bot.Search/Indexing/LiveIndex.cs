using Boras.Bot.Knowledge.Checking;
using Boras.Bot.Knowledge.Reading;

namespace Boras.Bot.Search.Indexing;

/// <summary>The index that answers now, over one knowledge folder; replaced as a whole, never half.</summary>
public sealed class LiveIndex(string folder, SearchOptions options)
{
    private readonly Lock _reload = new();
    private volatile SearchIndex? _current;
    private Vocabulary? _vocabulary;

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
        // One at a time: of two that overlap, the one that read first could be done last and bring back what is old.
        lock (_reload)
        {
            var snapshot = KnowledgeFolder.Read(folder);
            if (snapshot.Faults.Count == 0 || _current is null)
            {
                // Neither the old index nor its words are disposed: questions may still be reading them, and they hold nothing but memory.
                _vocabulary = _vocabulary?.IsOf(snapshot.Words) == true ? _vocabulary : new Vocabulary(snapshot.Words, options);
                _current = SearchIndex.Build(snapshot.Items.Where(item => item.Gone is null), _vocabulary, options);
            }

            return snapshot.Faults;
        }
    }
}
