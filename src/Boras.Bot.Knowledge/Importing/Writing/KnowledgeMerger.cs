using Boras.Bot.Knowledge.Checking;
using Boras.Bot.Knowledge.Items;
using Boras.Bot.Knowledge.Reading;

namespace Boras.Bot.Knowledge.Importing.Writing;

/// <summary>Finds what the documents change in the knowledge, without writing anything.</summary>
internal sealed class KnowledgeMerger
{
    private readonly KnownItems _known;
    private readonly ShrinkGuard _guard;
    private readonly DateTime _now;
    private readonly bool _acceptShrink;
    private readonly Dictionary<string, string> _questions = new(StringComparer.Ordinal);
    private readonly List<ItemChange> _changes = [];
    private readonly List<Refusal> _held = [];
    private readonly List<Refusal> _refusals = [];
    private readonly HashSet<ExistingItem> _unchanged = new(ReferenceEqualityComparer.Instance);

    /// <summary>Reads the knowledge in <paramref name="folder"/>.</summary>
    /// <param name="folder">The folder, which need not exist.</param>
    /// <param name="now">Local time in Sweden.</param>
    /// <param name="acceptShrink">Whether a document may take away more than half of what is known from it.</param>
    public KnowledgeMerger(string folder, DateTime now, bool acceptShrink)
    {
        _known = KnownItems.Read(folder);
        (_guard, _now, _acceptShrink) = (new ShrinkGuard(_known, now), now, acceptShrink);
        foreach (var item in _known.Items.Where(item => item.Item is { Kind: ItemKind.Faq, Gone: null }))
        {
            foreach (var question in item.Item.Alternates.Prepend(item.Item.Title))
            {
                _questions.TryAdd(DuplicateQuestions.Key(item.Item, question), item.Path);
            }
        }
    }

    /// <summary>The addresses that items of the knowledge were imported from.</summary>
    public IEnumerable<string> Sources => _known.Items.Where(item => item.Item is { Source: not null, Gone: null }).Select(item => item.Item.Source!).Distinct();

    /// <summary>What <paramref name="sources"/> change.</summary>
    public ImportReport Merge(IReadOnlyList<ReadSource> sources)
    {
        _refusals.AddRange(sources.SelectMany(source => source.Read.Refusals));
        var used = Usable(sources);
        var list = new DraftList();
        used.ForEach(list.Add);
        _refusals.AddRange(list.Refusals);
        var news = new List<(Draft Draft, ReadSource Source)>();
        foreach (var (draft, source) in list.Drafts)
        {
            if (_known.Take(draft) is { } existing)
            {
                Update(existing, draft, source);
            }
            else
            {
                news.Add((draft, source));
            }
        }

        // Only what no heading has matched can be an item whose heading was changed.
        var alike = news.GroupBy(entry => (entry.Draft.Kind, entry.Draft.Title, entry.Draft.Starts)).ToDictionary(group => group.Key, group => group.Count());
        foreach (var (draft, source) in news)
        {
            Add(draft, source, alike[(draft.Kind, draft.Title, draft.Starts)]);
        }

        foreach (var item in _known.Untaken.Where(item => _unchanged.Contains(item)).ToList())
        {
            Change(ItemChangeKind.Unchanged, item, null, item.IsEdited ? "edited here" : "");
        }

        foreach (var item in used.SelectMany(_guard.Expected).Intersect(_known.Untaken).Except(_unchanged))
        {
            MarkGone(item);
        }

        return new ImportReport([.. _changes.OrderBy(change => change.Path, StringComparer.Ordinal)], _held, _refusals)
        {
            Unreached = [.. sources.Where(source => source.IsUnreached).Select(source => source.Source)],
        };
    }

    private List<ReadSource> Usable(IReadOnlyList<ReadSource> sources)
    {
        var gone = sources.Where(source => source.IsGone).ToList();
        var holdsGone = !_acceptShrink && gone.Count > 0 && _guard.HoldsGone(gone);
        var usable = new List<ReadSource>();
        foreach (var source in sources)
        {
            if (source.IsGone && holdsGone)
            {
                _held.Add(new Refusal(source.Source, "more than half of the known pages are gone at once"));
            }
            else if (source.IsUnchanged)
            {
                _unchanged.UnionWith(_guard.Known(source));
            }
            else if (!_acceptShrink && _guard.Holds(source))
            {
                _unchanged.UnionWith(_guard.Known(source));
                _held.Add(new Refusal(source.Source, "it gives less than half of the text that it gave"));
            }
            else
            {
                usable.Add(source);
            }
        }

        return usable;
    }

    private void Update(ExistingItem existing, Draft draft, ReadSource source)
    {
        draft = draft with
        {
            Url = draft.Url ?? (existing.Item.Url.Length > 0 ? existing.Item.Url : null),
            Breadcrumb = draft.Breadcrumb.Count > 0 ? draft.Breadcrumb : existing.Item.Breadcrumb,
            Published = draft.Published ?? existing.Item.Published,
            Modified = draft.Modified ?? existing.Item.Modified,
        };
        if (Written(draft, source, existing) is not { } written)
        {
            return;
        }

        var (item, content) = written;
        if (Teaser.Is(item, existing, source) || !ItemDifference.Is(existing, item))
        {
            Change(ItemChangeKind.Unchanged, existing, null, existing.IsEdited ? "edited here" : "");
        }
        else if (!_acceptShrink && ShrinkGuard.Holds(existing, item))
        {
            _held.Add(new Refusal(source.Source, $"the news '{draft.Title}' would lose more than half of its text"));
            Change(ItemChangeKind.Unchanged, existing, null, "the source has less than half of the text");
        }
        else if (existing.Staff.Pinned)
        {
            Change(ItemChangeKind.Unchanged, existing, null, existing.Hash == item.TextHash ? "pinned" : "pinned; the source says something else");
        }
        else
        {
            Change(ItemChangeKind.Changed, existing, content, existing.Item.Gone is not null ? "is back" : existing.IsEdited ? "replaces an edit made here" : "");
        }
    }

    private void Add(Draft draft, ReadSource source, int alike)
    {
        if (Written(draft, source, existing: null) is not { } written)
        {
            return;
        }

        if (_known.TakeByText(draft, source.Source, written.Item.TextHash) is { } renamed)
        {
            Update(renamed, draft, source);
            return;
        }

        var key = DuplicateQuestions.Key(written.Item, draft.Title);
        if (draft.Kind == ItemKind.Faq && _questions.TryGetValue(key, out var other))
        {
            _refusals.Add(new Refusal(source.Source, $"the question '{draft.Title}' is already in {other}"));
            return;
        }

        var path = _known.NewPath(FileNames.Of(draft, alike));
        _questions.TryAdd(key, path);
        _changes.Add(new ItemChange(ItemChangeKind.Added, path) { Content = written.Content });
    }

    private void MarkGone(ExistingItem existing)
    {
        if (existing.Staff.Pinned)
        {
            Change(ItemChangeKind.Unchanged, existing, null, "pinned; gone at the source");
            return;
        }

        var file = new ItemFile(existing.ToDraft(), existing.Item.Source!) { Fetched = existing.Item.Fetched, Staff = existing.Staff, Gone = _now.Date };
        Change(ItemChangeKind.Gone, existing, file.Render(existing.Hash), "");
    }

    private void Change(ItemChangeKind kind, ExistingItem existing, string? content, string note) =>
        _changes.Add(new ItemChange(kind, existing.Path, note) { Content = content });

    // The file is read back before it is kept: what can't be read would be lost at the next start.
    private (KnowledgeItem Item, string Content)? Written(Draft draft, ReadSource source, ExistingItem? existing)
    {
        var file = new ItemFile(draft, source.Source) { Fetched = source.Fetched, Staff = existing?.Staff ?? StaffFields.None };
        var faults = new List<Fault>();
        if (MarkdownFile.Parse(file.Render(hash: null), existing?.Path ?? "new.md", faults) is { } parsed && ItemReader.Read(parsed, faults) is { } read)
        {
            return (read.Item, file.Render(read.Item.TextHash));
        }

        _refusals.Add(new Refusal(source.Source, $"'{draft.Title}': {faults[0].Message}"));
        return null;
    }
}
