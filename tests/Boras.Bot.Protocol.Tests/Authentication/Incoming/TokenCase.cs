namespace Boras.Bot.Protocol.Tests.Authentication.Incoming;

/// <summary>One way to call the bot.</summary>
/// <param name="Name">What is right or wrong about it.</param>
/// <param name="Status">The status that it must get.</param>
/// <param name="Reason">What the log must tell of it; empty when it is let in.</param>
/// <param name="Authorization">The header of that name; null for none.</param>
/// <param name="Json">The activity; null for one that fits the token.</param>
internal sealed record TokenCase(string Name, int Status, string Reason, Func<TokenForge, string?> Authorization, string? Json = null)
{
    public static TokenCase LetIn(string name, Func<TokenForge, string> token, string? json = null) => new(name, 200, "", forge => "Bearer " + token(forge), json);

    /// <summary>A token that nobody can trust.</summary>
    public static TokenCase Unknown(string name, string reason, Func<TokenForge, string> token) => new(name, 401, reason, forge => "Bearer " + token(forge));

    /// <summary>A token that holds, but does not let this activity in.</summary>
    public static TokenCase Forbidden(string name, string reason, Func<TokenForge, string> token, string? json = null) =>
        new(name, 403, reason, forge => "Bearer " + token(forge), json);
}
