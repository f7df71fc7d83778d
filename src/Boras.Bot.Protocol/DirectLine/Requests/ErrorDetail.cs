namespace Boras.Bot.Protocol.DirectLine.Requests;

/// <summary>Why a request was refused.</summary>
/// <param name="Code">A name for programs.</param>
/// <param name="Message">A sentence for developers.</param>
internal sealed record ErrorDetail(string Code, string Message);
