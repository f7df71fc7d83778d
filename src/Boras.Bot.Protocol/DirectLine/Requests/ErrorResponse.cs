namespace Boras.Bot.Protocol.DirectLine.Requests;

/// <summary>Body of a refusal, in the shape that Direct Line gives it.</summary>
internal sealed record ErrorResponse(ErrorDetail Error);
