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
        services.AddOptions<BotOptions>().BindConfiguration("");
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
    /// <exception cref="OptionsValidationException">The service would stand open to others.</exception>
    public static WebApplication MapProtocol(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        var options = app.Services.GetRequiredService<IOptions<BotOptions>>().Value;
        if (OpenModeGuard.Check(options, app.Environment, app.Configuration) is { } reason)
        {
            throw new OptionsValidationException(nameof(BotOptions.MicrosoftAppId), typeof(BotOptions), [reason]);
        }

        app.MapMessages();
        app.MapDirectLine();
        return app;
    }
}
