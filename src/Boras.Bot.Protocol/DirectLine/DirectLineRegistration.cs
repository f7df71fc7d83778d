using Boras.Bot.Protocol.DirectLine.Calls;
using Boras.Bot.Protocol.DirectLine.Conversations;
using Boras.Bot.Protocol.DirectLine.Endpoints;
using Boras.Bot.Protocol.DirectLine.Limits;
using Boras.Bot.Protocol.DirectLine.Storage;
using Boras.Bot.Protocol.DirectLine.Streaming;
using Boras.Bot.Protocol.DirectLine.Tokens;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Protocol.DirectLine;

internal static class DirectLineRegistration
{
    public static IServiceCollection AddDirectLine(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<DirectLineOptions, DirectLineOptionsValidator>().BindConfiguration("DirectLine");
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IDirectLineStore, MemoryDirectLineStore>();
        services.TryAddSingleton<IDirectLineSignals, MemoryDirectLineSignals>();
        services.AddSingleton<Origins>().AddSingleton<Secrets>().AddSingleton<CallerCheck>();
        services.AddSingleton<SigningKeys>().AddSingleton<DirectLineTokens>().AddSingleton<ConversationResponses>();
        services.AddSingleton<ChannelActivity>().AddSingleton<ConversationLog>().AddSingleton<DirectLineTurns>().AddSingleton<ActivityInbox>().AddSingleton<PostedContent>().AddSingleton<KeptIds>();
        services.AddCors().AddSingleton<IConfigureOptions<CorsOptions>, DirectLineCors>();
        services.AddSingleton<SharedLimitCheck>().AddHostedService<UnansweredActivities>();
        services.AddRateLimiter().AddSingleton<IConfigureOptions<RateLimiterOptions>, DirectLineLimits>();
        return services;
    }

    /// <summary>Maps <c>/v3/directline</c> and <c>/api/token</c>.</summary>
    /// <exception cref="OptionsValidationException">There is no key for the tokens.</exception>
    public static void MapDirectLine(this WebApplication app)
    {
        if (!app.Services.GetRequiredService<IOptions<DirectLineOptions>>().Value.Enabled)
        {
            return;
        }

        // Made now, so that a missing key stops the start and not the first caller.
        _ = app.Services.GetRequiredService<SigningKeys>();
        var check = app.Services.GetRequiredService<CallerCheck>();
        app.UseCors();
        app.UseWebSockets();
        app.Use(next => context => check.InvokeAsync(context, next));
        app.UseRateLimiter();
        var shared = app.Services.GetRequiredService<SharedLimitCheck>();
        app.Use(next => context => shared.InvokeAsync(context, next));
        DirectLineEndpoints.Map(app);
    }
}
