namespace Boras.Bot.Protocol.DirectLine.Storage;

/// <summary>What became of a start.</summary>
public enum StartResult
{
    /// <summary>The conversation is new.</summary>
    Started,

    /// <summary>It was open already.</summary>
    Exists,

    /// <summary>It has ended and can't be started again.</summary>
    Ended,

    /// <summary>Too many conversations are open.</summary>
    Full,
}
