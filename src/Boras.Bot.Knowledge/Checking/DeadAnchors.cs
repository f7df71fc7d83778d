using System.Text.RegularExpressions;
using Boras.Bot.Knowledge.Reading;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Boras.Bot.Knowledge.Checking;

/// <summary>A link to a heading (<c>#rubrik</c>) or to another knowledge file must lead somewhere.</summary>
internal static partial class DeadAnchors
{
    public static void Check(IReadOnlyCollection<ReadItem> items, ICollection<Fault> faults)
    {
        var files = items.ToDictionary(read => read.File.Path, Anchors, StringComparer.Ordinal);
        foreach (var read in items)
        {
            foreach (var link in read.Body.Descendants<LinkInline>().Where(link => IsInternal(link.Url)))
            {
                var parts = link.Url!.Split('#', 2);
                var target = parts[0].Length == 0 ? read.File.Path : Resolve(read.File.Path, parts[0]);
                var line = read.File.BodyLine + link.Line;
                if (Host().IsMatch(link.Url))
                {
                    faults.Add(new Fault(read.File.Path, line, $"the link '{link.Url}' has no https:// before it"));
                }
                else if (!files.TryGetValue(target, out var anchors))
                {
                    faults.Add(new Fault(read.File.Path, line, $"the link '{link.Url}' leads to a file that isn't in the knowledge"));
                }
                else if (parts.Length == 2 && parts[1].Length > 0 && !anchors.Contains(Uri.UnescapeDataString(parts[1])))
                {
                    faults.Add(new Fault(read.File.Path, line, $"the link '{link.Url}' leads to a heading that doesn't exist"));
                }
            }
        }
    }

    [GeneratedRegex(@"^(www\.|[a-z0-9-]+(\.[a-z0-9-]+)*\.(se|com|org|net|nu|eu|info)(/|$))", RegexOptions.IgnoreCase)]
    private static partial Regex Host();

    private static bool IsInternal(string? url) =>
        url is { Length: > 0 } && !url.StartsWith('/') && !Uri.TryCreate(url, UriKind.Absolute, out _);

    private static HashSet<string> Anchors(ReadItem read) =>
        [.. read.Body.Descendants<HeadingBlock>().Select(heading => heading.TryGetAttributes()?.Id).OfType<string>()];

    private static string Resolve(string from, string link)
    {
        // A made-up root keeps '..' inside the knowledge folder.
        return Uri.TryCreate(new Uri("file:///" + from), link, out var target)
            ? Uri.UnescapeDataString(target.AbsolutePath).TrimStart('/')
            : link;
    }
}
