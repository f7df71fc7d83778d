namespace Boras.Bot.Storage.DirectLine;

/// <summary>A conversation over Direct Line.</summary>
internal sealed class ConversationRow
{
    public required string Id { get; init; }

    /// <summary>Names it in the other tables: 64 hexadecimal digits.</summary>
    public required string Key { get; init; }

    public required string UserId { get; set; }

    public string? Locale { get; set; }

    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When it was last used, to the minute.</summary>
    public required DateTimeOffset UsedAt { get; set; }

    /// <summary>Sequence of its last activity; 0 without one.</summary>
    public long LastSequence { get; set; }

    public bool IsOpen { get; set; }

    /// <summary>True once its user has deleted it: nothing of it is shown any more, though a hold may keep it.</summary>
    public bool IsDeleted { get; set; }
}
