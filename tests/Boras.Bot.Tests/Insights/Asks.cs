using Boras.Bot.Insights;
using Boras.Bot.Search;
using Boras.Bot.Search.Indexing;

namespace Boras.Bot.Tests.Insights;

/// <summary>Questions for tests, and the city's real index to compare them by.</summary>
internal static class Asks
{
    public static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    private static readonly Lazy<SearchIndex> Shared = new(() =>
    {
        var live = new LiveIndex(Path.Combine(AppContext.BaseDirectory, "knowledge"), new SearchOptions());
        live.Reload();
        return live.Current!;
    });

    private static int _conversations;

    public static SearchIndex Index => Shared.Value;

    public static double Likeness { get; } = new InsightsOptions().Likeness;

    /// <summary>A question from a conversation of its own unless told otherwise.</summary>
    public static AskedText Ask(string text, string? conversation = "new", DateTimeOffset? at = null, string channel = "directline") => new(
        text, AnswerFault.Unanswered, conversation == "new" ? $"c{Interlocked.Increment(ref _conversations)}" : conversation, at ?? Noon, channel, "sv", []);

    public static IReadOnlyList<TextGroup> Group(params string[] texts) => TextGroups.Of(texts.Select(text => Ask(text)), Index.ContentTerms, Likeness);
}
