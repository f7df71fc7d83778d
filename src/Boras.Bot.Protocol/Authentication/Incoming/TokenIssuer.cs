namespace Boras.Bot.Protocol.Authentication.Incoming;

/// <summary>Somebody whose tokens may be let in.</summary>
/// <param name="Keys">The keys it signs with.</param>
/// <param name="Tenant">The tenant of Microsoft Entra ID that issues; null for the channels.</param>
internal sealed record TokenIssuer(OpenIdKeys Keys, string? Tenant = null);
