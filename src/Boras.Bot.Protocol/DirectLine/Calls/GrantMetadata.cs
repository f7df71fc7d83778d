namespace Boras.Bot.Protocol.DirectLine.Calls;

/// <summary>Marks an endpoint with what its callers must show.</summary>
internal sealed record GrantMetadata(RequiredGrant Required);
