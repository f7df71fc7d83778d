namespace Boras.Bot.Protocol.Authentication.Outgoing;

/// <summary>The bot got no token for a call.</summary>
internal sealed class TokenException(string message, Exception? inner = null) : Exception(message, inner);
