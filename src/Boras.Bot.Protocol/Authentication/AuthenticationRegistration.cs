using Boras.Bot.Protocol.Authentication.Incoming;
using Boras.Bot.Protocol.Authentication.Outgoing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;
using Polly;

namespace Boras.Bot.Protocol.Authentication;

internal static class AuthenticationRegistration
{
    private const long MaxAnswerBytes = 1024 * 1024;
    private static readonly TimeSpan RetryDelay = TimeSpan.FromMilliseconds(200);

    public static IServiceCollection AddBotAuthentication(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<BotOptions, BotOptionsValidator>().BindConfiguration("");
        services.AddOptionsWithValidateOnStart<AuthorityOptions, AuthorityOptionsValidator>().BindConfiguration("");
        services.AddOptionsWithValidateOnStart<AuthenticationOptions, AuthenticationOptionsValidator>().BindConfiguration("Authentication");
        services.AddSingleton<TokenIssuers>().AddSingleton<TokenValidator>().AddSingleton<CallerDoor>();
        services.AddSingleton<IMsalHttpClientFactory, MsalHttp>().AddSingleton<BotTokens>();
        return services.AddAuthorityClient(OpenIdKeys.HttpClientName).AddAuthorityClient(MsalHttp.HttpClientName);
    }

    // Both fetch without changing anything, so every attempt that failed may be made again.
    private static IServiceCollection AddAuthorityClient(this IServiceCollection services, string name)
    {
        services.AddHttpClient(name, http => http.MaxResponseContentBufferSize = MaxAnswerBytes).AddResilienceHandler(name, (pipeline, context) =>
        {
            var options = context.ServiceProvider.GetRequiredService<IOptions<AuthenticationOptions>>().Value;
            pipeline.AddTimeout(TimeSpan.FromSeconds(options.TotalTimeoutSeconds));
            if (options.Retries > 0)
            {
                pipeline.AddRetry(new HttpRetryStrategyOptions { MaxRetryAttempts = options.Retries, Delay = RetryDelay, UseJitter = true });
            }

            pipeline.AddCircuitBreaker(new HttpCircuitBreakerStrategyOptions());
            pipeline.AddTimeout(TimeSpan.FromSeconds(options.AttemptTimeoutSeconds));
        });
        return services;
    }
}
