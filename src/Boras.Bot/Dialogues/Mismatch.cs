namespace Boras.Bot.Dialogues;

/// <summary>Where a bot answered otherwise than expected.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="Turn">The turn.</param>
/// <param name="Line">Line in the file, counted from 1.</param>
/// <param name="Expected">What was expected.</param>
/// <param name="Came">What came instead.</param>
internal sealed record Mismatch(string Channel, DialogueTurn Turn, int Line, string Expected, string Came);
