namespace Boras.Bot.Protocol.DirectLine.Limits;

/// <summary>Marks an endpoint whose calls are limited.</summary>
internal sealed record LimitMetadata(LimitedCall Call);
