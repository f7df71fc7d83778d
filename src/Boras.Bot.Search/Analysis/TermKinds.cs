namespace Boras.Bot.Search.Analysis;

/// <summary>Names of fields: what is indexed, a dot, and in which form.</summary>
internal static class TermKinds
{
    public static readonly TermKind[] All = Enum.GetValues<TermKind>();

    private static readonly string[] Suffixes = [".word", ".stem", ".part", ".folded", ".gram"];

    /// <summary>The field that holds <paramref name="field"/> in the form <paramref name="kind"/>.</summary>
    public static string Name(string field, TermKind kind) => field + Suffixes[(int)kind];

    /// <summary>The form in which a field is indexed.</summary>
    public static TermKind Of(string fieldName) =>
        (TermKind)Math.Max(0, Array.FindIndex(Suffixes, suffix => fieldName.EndsWith(suffix, StringComparison.Ordinal)));
}
