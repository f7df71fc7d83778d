namespace Boras.Bot.Protocol.DirectLine.Requests;

/// <summary>Answer to a request for a session id.</summary>
internal sealed record SessionResponse(string SessionId);
