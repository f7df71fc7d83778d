using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Protocol.Connector;

internal static class ConnectorRegistration
{
    private const string Pipeline = "connector";

    // So that a change of the channel's addresses is noticed by a client that lives as long as the process.
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(5);

    public static IServiceCollection AddConnector(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<ConnectorOptions, ConnectorOptionsValidator>().BindConfiguration("Connector");
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<ReplyPost>();
        services.AddHttpClient<ConnectorClient>(http => http.Timeout = Timeout.InfiniteTimeSpan)

            // Its addresses hold ids of conversations, which may be telephone numbers, and somebody may turn its logging up.
            .RemoveAllLoggers()

            // Nothing that a resident or the bot wrote, and no token, follows a redirect.
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = ConnectionLifetime })
            .AddResilienceHandler(Pipeline, (pipeline, context) => ConnectorPipeline.Build(
                pipeline,
                context.ServiceProvider.GetRequiredService<IOptions<ConnectorOptions>>().Value,
                context.ServiceProvider.GetRequiredService<TimeProvider>()))
            .SelectPipelineByAuthority();
        return services;
    }
}
