namespace Boras.Bot.Protocol.Connector;

/// <summary>A reply did not reach the channel.</summary>
internal sealed class ConnectorException(string message, Exception? inner = null) : Exception(message, inner);
