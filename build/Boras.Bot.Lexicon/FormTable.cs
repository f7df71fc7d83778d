namespace Boras.Bot.Lexicon;

/// <summary>All inflected and joining forms of a word list, each with its base forms and its places in compounds.</summary>
internal sealed class FormTable
{
    private const int ShortestLooseWord = 4;
    private static readonly char[] Cell = ['/', '\t'];
    private readonly SortedDictionary<string, FormEntry> _forms = new(StringComparer.Ordinal);

    /// <summary>The forms in ordinal order.</summary>
    public IReadOnlyDictionary<string, FormEntry> Forms => _forms;

    /// <summary>Expands the lines of a <c>.dic</c> file; the first line is the count.</summary>
    public static FormTable Expand(AffixFile affixes, IEnumerable<string> lines)
    {
        var table = new FormTable();
        foreach (var line in lines.Skip(1))
        {
            var cells = line.Split(Cell, 3);
            var flags = cells.Length > 1 ? cells[1] : "";
            if (IsWord(cells[0]) && !flags.Contains(affixes.Forbidden, StringComparison.Ordinal))
            {
                table.Add(affixes, cells[0].ToLowerInvariant(), flags);
            }
        }

        return table;
    }

    // Numbers, abbreviations and words with a hyphen are cut up by the tokenizer and never looked up.
    private static bool IsWord(string text) => text.Length > 1 && text.All(char.IsLetter);

    private void Add(AffixFile affixes, string word, string flags)
    {
        var ends = flags.Contains(affixes.CompoundEnd, StringComparison.Ordinal) ? CompoundPlace.End : CompoundPlace.None;
        if (!flags.Contains(affixes.NeedAffix, StringComparison.Ordinal))
        {
            Add(word, word, Places(affixes, flags) | ends);
            AddLoose(word);
        }

        foreach (var rule in flags.SelectMany(affixes.Rules))
        {
            if (rule.Apply(word) is { Length: > 1 } form && form.All(char.IsLetter))
            {
                var joining = Places(affixes, rule.Flags);
                Add(form, word, joining == CompoundPlace.Word ? ends | CompoundPlace.Word : joining);
            }
        }
    }

    // Many words stand in the list as finished compounds ("smittspridning"), while their parts lack the flags. A long
    // enough word joins as it is, with -s, or without its last -a.
    private void AddLoose(string word)
    {
        if (word.Length < ShortestLooseWord)
        {
            return;
        }

        Add(word, word, CompoundPlace.LooseBegin);
        if (word[^1] == 'a')
        {
            Add(word[..^1], word, CompoundPlace.LooseBegin);
        }
        else if (word[^1] is not ('s' or 'x'))
        {
            Add(word + 's', word, CompoundPlace.LooseBegin);
        }
    }

    private static CompoundPlace Places(AffixFile affixes, string flags)
    {
        var places = flags.Contains(affixes.OnlyInCompound, StringComparison.Ordinal) ? CompoundPlace.None : CompoundPlace.Word;
        if (flags.Contains(affixes.CompoundBegin, StringComparison.Ordinal))
        {
            places |= CompoundPlace.Begin;
        }

        return flags.Contains(affixes.CompoundMiddle, StringComparison.Ordinal) ? places | CompoundPlace.Middle : places;
    }

    private void Add(string form, string baseForm, CompoundPlace places)
    {
        var entry = _forms.GetValueOrDefault(form) ?? new FormEntry(CompoundPlace.None, []);
        _forms[form] = new FormEntry(
            entry.Places | places,
            entry.BaseForms.Contains(baseForm, StringComparer.Ordinal) ? entry.BaseForms : [.. entry.BaseForms, baseForm]);
    }
}
