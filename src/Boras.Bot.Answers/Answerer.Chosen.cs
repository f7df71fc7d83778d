using Boras.Bot.Answers.Intents;
using Boras.Bot.Answers.Outcomes;
using Boras.Bot.Knowledge.Items;
using Boras.Bot.Search.Indexing;
using Boras.Bot.Search.Ranking;

namespace Boras.Bot.Answers;

// Items that the resident picked, so that nothing has to be decided.
public sealed partial class Answerer
{
    private const double Certain = 1;

    /// <summary>Answers with the item of that id, whatever a search would find; null when it is gone or has lapsed.</summary>
    /// <param name="id">Id of the item.</param>
    /// <param name="language">Language to answer in, as a two-letter ISO 639-1 code.</param>
    /// <exception cref="InvalidOperationException">The index is not built yet.</exception>
    public Answered? Show(string id, string language)
    {
        var current = Ready();
        return current.Items.FirstOrDefault(item => item.Id == id) is { } item && IsCurrent(item) ? Show(item, language, current) : null;
    }

    /// <summary>Answers with the only item of that title; null when there is none or several, or it has lapsed.</summary>
    /// <param name="title">The title as it was written; case, surrounding space and closing punctuation don't matter.</param>
    /// <param name="language">Language to answer in, as a two-letter ISO 639-1 code.</param>
    /// <exception cref="InvalidOperationException">The index is not built yet.</exception>
    public Answered? ShowTitled(string title, string language)
    {
        var current = Ready();
        var wanted = Bare(title);
        return wanted.Length > 0 && current.Items.Where(item => Bare(item.Title).Equals(wanted, StringComparison.OrdinalIgnoreCase)).Take(2).ToList()
            is [var item] && IsCurrent(item) ? Show(item, language, current) : null;
    }

    /// <summary>The items that match best, for someone who reads several; none that has lapsed.</summary>
    /// <param name="text">The question; questions and then the latest news when it is empty.</param>
    /// <param name="limit">Most items.</param>
    /// <exception cref="InvalidOperationException">The index is not built yet.</exception>
    public IReadOnlyList<SearchHit> Find(string text, int limit)
    {
        var current = Ready();
        return string.IsNullOrWhiteSpace(text)
            ? [.. current.Items.Where(item => item.Kind == ItemKind.Faq).Concat(NewsIntent.Latest(current.Items))
                .Where(IsCurrent).Take(limit).Select(current.Show)]
            : [.. current.Search(Question.Read(text), Depth)
                .Where(hit => IsCurrent(hit.Item)).Take(limit)];
    }

    private static string Bare(string title) => title.Trim().TrimEnd('?', '!', '.', ' ');

    private SearchIndex Ready() => index.Current ?? throw new InvalidOperationException("The index is not built yet.");

    private Answered Show(KnowledgeItem item, string language, SearchIndex current)
    {
        var hits = current.Search(item.Title, Depth).Where(hit => IsCurrent(hit.Item)).ToList();
        var chosen = hits.Find(hit => hit.Item.Id == item.Id) ?? current.Show(item);
        return new Answered(language, Certain, [chosen, .. hits.Where(hit => hit != chosen).Take(MaxHits - 1)]);
    }
}
