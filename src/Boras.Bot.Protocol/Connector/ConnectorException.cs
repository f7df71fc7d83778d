using System.Net;

namespace Boras.Bot.Protocol.Connector;

/// <summary>A call to a channel failed for good.</summary>
public sealed class ConnectorException : Exception
{
    internal ConnectorException(string message, Exception? inner = null, HttpStatusCode? status = null)
        : base(message, inner) => Status = status;

    /// <summary>What the channel answered; null when it didn't.</summary>
    public HttpStatusCode? Status { get; }
}
