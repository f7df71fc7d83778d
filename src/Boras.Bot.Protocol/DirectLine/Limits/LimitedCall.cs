namespace Boras.Bot.Protocol.DirectLine.Limits;

/// <summary>What is limited.</summary>
internal enum LimitedCall
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Tokens for the website, a minute.</summary>
    Token,

    /// <summary>Activities, a minute.</summary>
    Post,

    /// <summary>Streams that are open at once.</summary>
    Stream,
}
