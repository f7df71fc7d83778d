using System.Text.RegularExpressions;

namespace Boras.Bot.Knowledge.Importing.Fetching;

/// <summary>A site's robots.txt (RFC 9309).</summary>
internal sealed class RobotsRules
{
    /// <summary>Where every site has it.</summary>
    public const string Path = "/robots.txt";

    private const int MaxLength = 512 * 1024;
    private static readonly TimeSpan MatchTime = TimeSpan.FromMilliseconds(100);
    private readonly List<(bool Allows, int Length, Regex Pattern)> _rules = [];

    /// <summary>Everything may be fetched: the site has no robots.txt.</summary>
    public static RobotsRules AllowAll { get; } = new();

    /// <summary>Reads the rules for <paramref name="agent"/>, or for all when none name it.</summary>
    public static RobotsRules Parse(string text, string agent)
    {
        var (own, all) = (new RobotsRules(), new RobotsRules());
        var agents = new List<string>();
        var isOwnNamed = false;
        var isInRules = false;
        foreach (var line in text[..Math.Min(text.Length, MaxLength)].ReplaceLineEndings("\n").Split('\n'))
        {
            var parts = line.Split('#')[0].Split(':', 2, StringSplitOptions.TrimEntries);
            if (parts.Length < 2)
            {
                continue;
            }

            switch (parts[0].ToLowerInvariant())
            {
                case "user-agent":
                    if (isInRules)
                    {
                        agents.Clear();
                    }

                    isInRules = false;
                    agents.Add(parts[1]);
                    isOwnNamed |= parts[1].Equals(agent, StringComparison.OrdinalIgnoreCase);
                    break;
                case "allow" or "disallow":
                    isInRules = true;
                    Add(agents.Contains(agent, StringComparer.OrdinalIgnoreCase) ? own : agents.Contains("*") ? all : null, parts[0], parts[1]);
                    break;
                default:
                    break;
            }
        }

        return isOwnNamed ? own : all;
    }

    /// <summary>Whether <paramref name="address"/> may be fetched; the longest rule that matches decides, of two as long the one that allows.</summary>
    public bool Allows(Uri address)
    {
        try
        {
            var best = _rules.Where(rule => rule.Pattern.IsMatch(address.PathAndQuery)).OrderByDescending(rule => rule.Length).ThenByDescending(rule => rule.Allows).FirstOrDefault();
            return best.Pattern is null || best.Allows;
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    private static void Add(RobotsRules? rules, string name, string path)
    {
        if (rules is not null && path.Length > 0)
        {
            var pattern = Regex.Escape(path.TrimEnd('$')).Replace("\\*", ".*", StringComparison.Ordinal);
            rules._rules.Add((name.Equals("allow", StringComparison.OrdinalIgnoreCase), path.Length,
                new Regex($"^{pattern}{(path.EndsWith('$') ? "$" : "")}", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant, MatchTime)));
        }
    }
}
