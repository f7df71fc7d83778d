namespace Boras.Bot.Lexicon;

/// <summary>The parts of a Hunspell affix file that tell how Swedish words are inflected and joined.</summary>
internal sealed class AffixFile
{
    private readonly Dictionary<char, List<SuffixRule>> _rules = [];

    /// <summary>Flag of words and forms that may begin a compound.</summary>
    public char CompoundBegin { get; private set; }

    /// <summary>Flag of words and forms that may stand inside a compound.</summary>
    public char CompoundMiddle { get; private set; }

    /// <summary>Flag of words that may end a compound.</summary>
    public char CompoundEnd { get; private set; }

    /// <summary>Flag of forms that are no words of their own.</summary>
    public char OnlyInCompound { get; private set; }

    /// <summary>Flag of words that stand in the list to be refused.</summary>
    public char Forbidden { get; private set; }

    /// <summary>Flag of words that exist only with a suffix.</summary>
    public char NeedAffix { get; private set; }

    /// <summary>Reads the lines of an <c>.aff</c> file with one-letter flags.</summary>
    public static AffixFile Read(IEnumerable<string> lines)
    {
        var file = new AffixFile();
        foreach (var line in lines)
        {
            file.ReadLine(line.Split('#')[0].Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries));
        }

        return file;
    }

    /// <summary>The suffix rules of a flag.</summary>
    public IReadOnlyList<SuffixRule> Rules(char flag) => _rules.TryGetValue(flag, out var rules) ? rules : [];

    private void ReadLine(string[] cells)
    {
        switch (cells)
        {
            case ["COMPOUNDBEGIN", var flag]:
                CompoundBegin = flag[0];
                break;
            case ["COMPOUNDMIDDLE", var flag]:
                CompoundMiddle = flag[0];
                break;
            case ["COMPOUNDEND", var flag]:
                CompoundEnd = flag[0];
                break;
            case ["ONLYINCOMPOUND", var flag]:
                OnlyInCompound = flag[0];
                break;
            case ["FORBIDDENWORD", var flag]:
                Forbidden = flag[0];
                break;
            case ["NEEDAFFIX", var flag]:
                NeedAffix = flag[0];
                break;
            case ["SFX", var flag, var strip, var append, var condition, ..]:
                AddRule(flag[0], strip, append, condition);
                break;
            default:
                break;
        }
    }

    private void AddRule(char flag, string strip, string append, string condition)
    {
        var parts = append.Split('/', 2);
        if (!_rules.TryGetValue(flag, out var rules))
        {
            _rules[flag] = rules = [];
        }

        rules.Add(new SuffixRule(
            strip == "0" ? "" : strip, parts[0] == "0" ? "" : parts[0], LetterClass.Parse(condition), parts.Length == 2 ? parts[1] : ""));
    }
}
