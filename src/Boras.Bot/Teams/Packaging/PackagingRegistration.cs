namespace Boras.Bot.Teams.Packaging;

internal static class PackagingRegistration
{
    public static IServiceCollection AddTeamsPackage(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<TeamsOptions, TeamsOptionsValidator>().BindConfiguration("Teams");
        services.AddSingleton<ManifestTemplate>();
        services.AddSingleton<TeamsPackage>();
        return services;
    }
}
