using System.Security.Claims;

namespace Boras.Bot.Staff;

/// <summary>Who has signed in: as little of it as the pages need.</summary>
internal static class StaffMember
{
    public const string Id = "sub";

    private const string Name = "name";
    private const string UserName = "preferred_username";
    private const string Role = "role";

    /// <summary>Of all that the provider tells, the id, the name and those roles that let somebody in.</summary>
    public static ClaimsPrincipal Of(ClaimsPrincipal user, StaffOptions options)
    {
        var id = user.FindFirst(Id)!;
        var claims = new List<Claim> { new(Id, id.Value, ClaimValueTypes.String, id.Issuer), new(Name, user.FindFirst(Name)?.Value ?? user.FindFirst(UserName)?.Value ?? id.Value) };
        claims.AddRange(user.FindAll(options.RoleClaim).Where(claim => options.Roles.Contains(claim.Value)).Select(claim => new Claim(Role, claim.Value)));
        return new ClaimsPrincipal(new ClaimsIdentity(claims, StaffSignIn.Provider, Name, Role));
    }

    /// <summary>Whether the settings of now let them in, whatever they were at the sign-in.</summary>
    public static bool MayEnter(ClaimsPrincipal user, StaffOptions options) =>
        options.AllowAll || user.FindAll(Role).Any(claim => !string.IsNullOrWhiteSpace(claim.Value) && options.Roles.Contains(claim.Value));
}
