namespace Boras.Bot.Storage.Turns;

/// <summary>An activity that was answered, or is being answered.</summary>
internal sealed class AnsweredRow
{
    /// <summary>The activity: 64 hexadecimal digits.</summary>
    public required string Key { get; init; }

    public required DateTimeOffset At { get; set; }

    /// <summary>True once it has been answered; until then whoever answers it may be gone.</summary>
    public bool IsConfirmed { get; set; }
}
