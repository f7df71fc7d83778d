namespace Boras.Bot.Dialogues;

/// <summary>What the resident does and what should come of it.</summary>
/// <param name="Line">Line number in the file, counted from 1.</param>
/// <param name="User">What the resident writes; null when a button is pressed.</param>
/// <param name="Press">Title of the button pressed; null when something is written. With neither, the resident opens the chat.</param>
/// <param name="Bot">What the bot should answer; null when anything will do.</param>
internal sealed record DialogueTurn(int Line, string? User, string? Press, Expectation? Bot)
{
    /// <summary>What the resident does, for a reader.</summary>
    public string Action => (User, Press) switch
    {
        (not null, _) => $"\"{User}\"",
        (_, not null) => $"[{Press}]",
        _ => "(opens the chat)",
    };
}
