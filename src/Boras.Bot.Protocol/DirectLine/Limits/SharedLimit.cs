namespace Boras.Bot.Protocol.DirectLine.Limits;

/// <summary>A limit that all replicas keep together.</summary>
/// <param name="Name">What is counted, such as a kind of call from an address; it holds the address and is never stored as it is.</param>
/// <param name="PerMinute">Most calls a minute.</param>
public sealed record SharedLimit(string Name, int PerMinute);
