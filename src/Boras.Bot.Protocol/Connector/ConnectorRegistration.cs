using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Options;
using Polly;

namespace Boras.Bot.Protocol.Connector;

internal static class ConnectorRegistration
{
    private const string Pipeline = "connector";

    public static IServiceCollection AddConnector(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<ConnectorOptions, ConnectorOptionsValidator>().BindConfiguration("Connector");
        services.AddSingleton<ReplyPost>();
        services.AddHttpClient<ConnectorClient>().AddResilienceHandler(Pipeline, (pipeline, context) =>
        {
            var options = context.ServiceProvider.GetRequiredService<IOptions<ConnectorOptions>>().Value;
            pipeline.AddTimeout(TimeSpan.FromSeconds(options.TotalTimeoutSeconds));
            if (options.Retries > 0)
            {
                pipeline.AddRetry(new HttpRetryStrategyOptions
                {
                    MaxRetryAttempts = options.Retries,
                    UseJitter = true,
                    ShouldHandle = attempt => ValueTask.FromResult(WasNotTaken(attempt.Outcome)),
                });
            }

            pipeline.AddCircuitBreaker(new HttpCircuitBreakerStrategyOptions());
            pipeline.AddTimeout(TimeSpan.FromSeconds(options.AttemptTimeoutSeconds));
        });
        return services;
    }

    // Posting again where the first attempt may have got through would show an answer twice.
    private static bool WasNotTaken(Outcome<HttpResponseMessage> outcome) => outcome switch
    {
        { Result.StatusCode: HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable } => true,
        { Exception: HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError } } => true,
        _ => false,
    };
}
