namespace Boras.Bot.Staff;

/// <summary>The addresses for staff.</summary>
internal static class StaffPaths
{
    public const string Root = "/staff";
    public const string Json = Root + "/data.json";
    public const string Csv = Root + "/data.csv";
    public const string Bench = Root + "/prova";
    public const string Style = Root + "/staff.css";
    public const string Script = Root + "/staff.js";
    public const string SignOut = Root + "/logga-ut";

    /// <summary>Where the provider sends back who has signed in.</summary>
    public const string SignIn = Root + "/signin";

    /// <summary>Where the provider sends back who has signed out there as well.</summary>
    public const string SignOutCallback = Root + "/signout";

    /// <summary>Open to everybody: it tells that one has signed out.</summary>
    public const string SignedOut = Root + "/utloggad";

    /// <summary>Where to go after signing in: the page that was asked for, never one elsewhere.</summary>
    public static string After(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && request.Path.StartsWithSegments(Root, StringComparison.Ordinal) ? $"{request.PathBase}{request.Path}{request.QueryString}" : $"{request.PathBase}{Root}";
}
