using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;

namespace Boras.Bot.Answers.Emergencies;

/// <summary>The rules in <c>emergencies.txt</c>, which explains their form.</summary>
internal sealed class EmergencyRules
{
    private const string Exceptions = "except";
    private const string Gap = "(?: [^ .]+){0,3}";
    private const string Nothing = " . ";
    private readonly Regex _exceptions;
    private readonly List<(EmergencyKind Kind, string? Language, Regex Rules)> _kinds;

    private EmergencyRules(TextReader lines)
    {
        var sections = new List<(string Name, List<string> Patterns)>();
        while (lines.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (line[0] == '[')
            {
                sections.Add((line.Trim('[', ']'), []));
            }
            else
            {
                sections[^1].Patterns.Add(Pattern(line));
            }
        }

        _exceptions = Any(sections.Single(section => section.Name == Exceptions).Patterns);
        _kinds = [.. sections.Where(section => section.Name != Exceptions)
            .Select(section => (section.Name.Split(' '), section.Patterns))
            .Select(section => (Enum.Parse<EmergencyKind>(section.Item1[0]), section.Item1.ElementAtOrDefault(1), Any(section.Patterns)))];
    }

    /// <summary>The rules that are compiled in.</summary>
    public static EmergencyRules Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("emergencies.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return new EmergencyRules(reader);
    }

    /// <summary>
    /// The first kind with a rule that fits <paramref name="plain"/>, which <see cref="EmergencyText"/> made, and the language of the rule
    /// where it isn't Swedish; null for none.
    /// </summary>
    public (EmergencyKind Kind, string? Language)? FirstFor(string plain)
    {
        // Of two exceptions that share a space, the second is found the second time.
        var rest = _exceptions.Replace(_exceptions.Replace(plain, Nothing), Nothing);
        foreach (var (kind, language, rules) in _kinds)
        {
            if (rules.IsMatch(rest))
            {
                return (kind, language);
            }
        }

        return null;
    }

    // Time must be linear in what a stranger writes.
    private static Regex Any(List<string> patterns) => new(string.Join('|', patterns), RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    private static string Pattern(string rule)
    {
        var pattern = new StringBuilder();
        foreach (var element in Elements(rule))
        {
            if (element == "..")
            {
                pattern.Append(Gap);
                continue;
            }

            var isOptional = element.EndsWith('?');
            var words = element.TrimEnd('?').Trim('(', ')').Split('|').Select(Word);
            pattern.Append(isOptional ? "(?:" : "").Append(" (?:").AppendJoin('|', words).Append(')').Append(isOptional ? ")?" : "");
        }

        return pattern.Append(' ').ToString();
    }

    private static string Word(string word) => word.EndsWith('*')
        ? Word(word[..^1]) + "[^ .]*"
        : EmergencyText.Of(word).Trim();

    private static IEnumerable<string> Elements(string rule)
    {
        var (start, depth) = (0, 0);
        for (var index = 0; index <= rule.Length; index++)
        {
            if (index == rule.Length || (rule[index] == ' ' && depth == 0))
            {
                yield return rule[start..index];
                start = index + 1;
                continue;
            }

            depth += rule[index] switch { '(' => 1, ')' => -1, _ => 0 };
        }
    }
}
