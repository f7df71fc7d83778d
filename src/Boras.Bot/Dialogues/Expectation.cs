namespace Boras.Bot.Dialogues;

/// <summary>What an answer must be; what is left out may be anything.</summary>
/// <param name="Line">Line number in the file, counted from 1.</param>
internal sealed record Expectation(int Line)
{
    /// <summary>Ids of items of which one is the answer; empty for any.</summary>
    public IReadOnlyList<string> Items { get; init; } = [];

    /// <summary>Outcomes of which one is right, named as in <see cref="Questions.OutcomeName.All"/>; empty for any.</summary>
    public IReadOnlyList<string> Outcomes { get; init; } = [];

    /// <summary>Language of the bot's own words, as a two-letter ISO 639-1 code; null for that of the dialogue.</summary>
    public string? Language { get; init; }

    /// <summary>Texts that the resident must see somewhere in the reply; case and spaces don't count.</summary>
    public IReadOnlyList<string> Says { get; init; } = [];

    /// <summary>Texts that must be nowhere in the reply.</summary>
    public IReadOnlyList<string> NotSays { get; init; } = [];

    /// <summary>Titles of buttons, or of numbered lines, that must be offered.</summary>
    public IReadOnlyList<string> Offers { get; init; } = [];
}
