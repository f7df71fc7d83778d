using Boras.Bot.Protocol.Authentication;
using Boras.Bot.Protocol.Authentication.Outgoing;
using Boras.Bot.Protocol.Connector;
using Boras.Bot.Protocol.DirectLine;
using Boras.Bot.Protocol.Endpoint;
using Boras.Bot.Protocol.Teams;
using Boras.Bot.Protocol.Turns;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Protocol;

/// <summary>Registers the Bot Framework protocol.</summary>
public static class ProtocolRegistration
{
    /// <summary>Adds what answers channels; the bot itself is <typeparamref name="TBot"/>.</summary>
    public static IServiceCollection AddProtocol<TBot>(this IServiceCollection services)
        where TBot : class, IBot
    {
        services.AddBotAuthentication();
        services.AddConnector();
        services.AddSingleton<ActivityFilters>();
        services.AddDirectLine();
        services.AddSingleton<IActivityFilter, MentionFilter>();
        services.AddTurns();
        services.AddSingleton<ProtocolMetrics>();
        services.AddSingleton<Delivery>();
        services.AddTransient<IBot, TBot>();
        return services;
    }

    /// <summary>Maps <c>POST /api/messages</c> and Direct Line.</summary>
    /// <exception cref="OptionsValidationException">The service would stand open to others, or a setting can't be used.</exception>
    public static WebApplication MapProtocol(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        var options = app.Services.GetRequiredService<IOptions<BotOptions>>().Value;
        if (OpenModeGuard.Check(options, app.Environment, app.Configuration) is { } reason)
        {
            throw new OptionsValidationException(nameof(BotOptions.MicrosoftAppId), typeof(BotOptions), [reason]);
        }

        // Made now, so that a certificate that can't be used stops the start and not the first reply.
        _ = app.Services.GetRequiredService<BotTokens>();
        app.MapMessages();
        app.MapDirectLine();
        return app;
    }
}
