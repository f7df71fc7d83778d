namespace Boras.Bot.Dialogues;

/// <summary>A clock that stands still at <see cref="Now"/>, and is the real one while that is null.</summary>
internal sealed class DialogueClock : TimeProvider
{
    public DateTimeOffset? Now { get; set; }

    public override DateTimeOffset GetUtcNow() => Now?.ToUniversalTime() ?? System.GetUtcNow();
}
