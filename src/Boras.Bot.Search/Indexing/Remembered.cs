using System.Collections.Concurrent;

namespace Boras.Bot.Search.Indexing;

/// <summary>What was worked out for the latest keys; full, it begins anew, so that what strangers write fills no memory. Safe for many threads.</summary>
/// <param name="most">Most keys; while several threads add at once, a few more for a moment.</param>
internal sealed class Remembered<TKey, TValue>(int most)
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, TValue> _known = new();
    private int _added;

    /// <summary>Number of keys that are remembered now.</summary>
    public int Count => _known.Count;

    /// <summary>The value of <paramref name="key"/>, made when it isn't remembered; two threads that ask at once may both make it.</summary>
    public TValue Get(TKey key, Func<TKey, TValue> make)
    {
        if (_known.TryGetValue(key, out var value))
        {
            return value;
        }

        value = make(key);
        // Counted apart, since the dictionary stops everybody to count itself.
        if (Interlocked.Increment(ref _added) > most)
        {
            _known.Clear();
            Interlocked.Exchange(ref _added, 1);
        }

        return _known.GetOrAdd(key, value);
    }
}
