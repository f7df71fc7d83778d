using System.Reflection;

namespace Boras.Bot.Settings;

/// <summary>Settings in the program's own sections that nothing reads, most often because they are misspelt.</summary>
internal static class UnknownSettings
{
    /// <summary>Their full names, as <c>Section:Key</c>. At the top nothing is unknown, since every environment variable is there.</summary>
    public static IEnumerable<string> In(IConfiguration configuration, IReadOnlyDictionary<Type, string> sections) =>
        sections.Where(bound => bound.Value.Length > 0).GroupBy(bound => bound.Value, bound => bound.Key, StringComparer.OrdinalIgnoreCase)
            .SelectMany(section => In(configuration.GetSection(section.Key), [.. section]));

    private static IEnumerable<string> In(IConfigurationSection section, IReadOnlyList<Type> types)
    {
        var properties = types.SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            .ToLookup(property => property.Name, property => property.PropertyType, StringComparer.OrdinalIgnoreCase);
        return section.GetChildren().SelectMany(child =>
            !properties.Contains(child.Key) ? [child.Path]
            : properties[child.Key].Where(IsGroup).ToList() is { Count: > 0 } groups ? In(child, groups)
            : []);
    }

    // Lists and dictionaries have keys of the operator's own.
    private static bool IsGroup(Type type) => type.IsClass && type.Namespace?.StartsWith("Boras.Bot", StringComparison.Ordinal) == true;
}
