using Boras.Bot.Knowledge.Reading;

namespace Boras.Bot.Knowledge.Checking;

/// <summary>Looks for what an editor may want to mend although the bot can use it.</summary>
public static class KnowledgeReview
{
    /// <summary>Reads <paramref name="folder"/> and returns the advice, ordered by file and line.</summary>
    /// <param name="folder">The knowledge folder.</param>
    /// <param name="now">Local time in Sweden.</param>
    /// <param name="limits">From where on something is worth a word.</param>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public static IReadOnlyList<Fault> Read(string folder, DateTime now, ReviewLimits limits)
    {
        var items = KnowledgeFolder.ReadItems(Path.GetFullPath(folder), []);
        var advice = new List<Fault>();
        Lapsed.Check(items, now, limits.StaleDays, advice);
        items = [.. items.Where(read => read.Item.Gone is null)];
        Readability.Check(items, limits.Lix, advice);
        Contradictions.Check(items, advice);
        SimilarTexts.Check(items, limits.Similarity, advice);
        return [.. advice.OrderBy(fault => fault.File, StringComparer.Ordinal).ThenBy(fault => fault.Line)];
    }
}
