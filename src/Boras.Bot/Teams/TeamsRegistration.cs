namespace Boras.Bot.Teams;

internal static class TeamsRegistration
{
    public static IServiceCollection AddTeams(this IServiceCollection services)
    {
        services.AddSingleton<CardActions>();
        services.AddSingleton<MessageExtension>();
        services.AddSingleton<TeamsInvokes>();
        return services;
    }
}
