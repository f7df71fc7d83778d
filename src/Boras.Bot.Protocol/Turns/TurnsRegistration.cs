using System.Diagnostics.Metrics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace Boras.Bot.Protocol.Turns;

internal static class TurnsRegistration
{
    public static IServiceCollection AddTurns(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<TurnOptions, TurnOptionsValidator>().BindConfiguration("Turns");
        // Straight from the configuration: the host reads it while it is built, before all settings are checked together.
        services.AddOptions<HostOptions>().Configure<IConfiguration>((host, configuration) => host.ShutdownTimeout = TimeSpan.FromSeconds(
            configuration.GetValue($"Turns:{nameof(TurnOptions.ShutdownSeconds)}", new TurnOptions().ShutdownSeconds)));
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IAnsweredActivities, AnsweredActivitiesInMemory>();
        services.AddSingleton<TurnLanes>();
        services.AddSingleton(provider => new TurnStages(provider.GetRequiredService<IMeterFactory>(), provider.GetRequiredService<TurnLanes>()));
        services.AddSingleton<TurnProcessor>();
        services.AddSingleton<TurnQueue>();
        services.AddHostedService(provider => provider.GetRequiredService<TurnQueue>());
        return services;
    }
}
