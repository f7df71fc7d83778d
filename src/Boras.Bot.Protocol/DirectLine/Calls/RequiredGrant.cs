namespace Boras.Bot.Protocol.DirectLine.Calls;

/// <summary>What a caller of an endpoint must show.</summary>
internal enum RequiredGrant
{
    /// <summary>A secret.</summary>
    Secret,

    /// <summary>A token; of the conversation in the address, where there is one.</summary>
    Token,

    /// <summary>A secret, or a token as above.</summary>
    SecretOrToken,

    /// <summary>A secret, or a token as above that may have expired: whoever had a conversation can always remove it.</summary>
    SecretOrOldToken,

    /// <summary>A token for streams, in the address.</summary>
    StreamToken,

    /// <summary>Nothing but the origin of a website that may call.</summary>
    Origin,
}
