namespace Boras.Bot.Protocol.DirectLine.Storage;

/// <summary>Whether a posted activity was stored.</summary>
public enum PostStatus
{
    /// <summary>It is stored.</summary>
    Stored,

    /// <summary>It was stored before, under the same client activity id.</summary>
    Repeated,

    /// <summary>The conversation has ended or never was.</summary>
    Ended,

    /// <summary>The conversation holds as many activities as it may.</summary>
    Full,
}
