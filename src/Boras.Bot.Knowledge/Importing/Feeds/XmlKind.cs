using System.Text.RegularExpressions;

namespace Boras.Bot.Knowledge.Importing.Feeds;

/// <summary>Tells XML documents apart by their first element.</summary>
internal static partial class XmlKind
{
    /// <summary>The local name of the first element in <paramref name="head"/>; empty when there is none.</summary>
    public static string Of(string head) => FirstElement().Match(head).Groups["name"].Value;

    [GeneratedRegex(@"^\s*(<\?[^>]*>\s*|<!--.*?-->\s*|<!DOCTYPE[^>\[]*(\[[^\]]*\]\s*)?>\s*)*<(?:[\w-]+:)?(?<name>[\w-]+)", RegexOptions.Singleline | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FirstElement();
}
