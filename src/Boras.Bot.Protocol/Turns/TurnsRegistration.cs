using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Protocol.Turns;

internal static class TurnsRegistration
{
    public static IServiceCollection AddTurns(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<TurnOptions, TurnOptionsValidator>().BindConfiguration("Turns");
        services.AddOptions<HostOptions>().Configure<IOptions<TurnOptions>>(
            (host, turns) => host.ShutdownTimeout = TimeSpan.FromSeconds(turns.Value.ShutdownSeconds));
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IAnsweredActivities, AnsweredActivitiesInMemory>();
        services.AddSingleton<TurnLanes>();
        services.AddSingleton<TurnProcessor>();
        services.AddSingleton<TurnQueue>();
        services.AddHostedService(provider => provider.GetRequiredService<TurnQueue>());
        return services;
    }
}
