using System.Text.RegularExpressions;

namespace Boras.Bot.Tests.Privacy;

internal static partial class Regexes
{
    /// <summary>A byte string in a dump of PostgreSQL.</summary>
    [GeneratedRegex(@"'\\x([0-9a-f]*)'")]
    public static partial Regex Hex();
}
