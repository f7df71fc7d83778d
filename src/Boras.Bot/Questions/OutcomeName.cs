using System.Collections.Frozen;
using System.Text.Json;
using Boras.Bot.Answers.Outcomes;

namespace Boras.Bot.Questions;

/// <summary>What editors call an outcome: <c>no-answer</c>, <c>emergency</c>.</summary>
internal static class OutcomeName
{
    private static readonly string[] Suffixes = ["Reply", "Help", "Only"];

    // Every turn is counted, logged and kept under its name.
    private static readonly FrozenDictionary<Type, string> Names = typeof(Outcome).Assembly.GetExportedTypes()
        .Where(type => type.IsSubclassOf(typeof(Outcome)) && !type.IsAbstract).ToFrozenDictionary(type => type, Of);

    /// <summary>The names of all outcomes that there are.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Names.Values.Order(StringComparer.Ordinal)];

    public static string Of(Outcome outcome) => Names[outcome.GetType()];

    private static string Of(Type type)
    {
        var suffix = Suffixes.FirstOrDefault(suffix => type.Name.EndsWith(suffix, StringComparison.Ordinal)) ?? "";
        return JsonNamingPolicy.KebabCaseLower.ConvertName(type.Name[..^suffix.Length]);
    }
}
