using Boras.Bot.Conversations;
using Boras.Bot.Feedback;
using Boras.Bot.Privacy;
using Boras.Bot.Protocol.DirectLine.Limits;
using Boras.Bot.Protocol.DirectLine.Storage;
using Boras.Bot.Protocol.DirectLine.Streaming;
using Boras.Bot.Protocol.Turns;
using Boras.Bot.Storage.Conversations;
using Boras.Bot.Storage.DirectLine;
using Boras.Bot.Storage.Holds;
using Boras.Bot.Storage.Limits;
using Boras.Bot.Storage.Questions;
using Boras.Bot.Storage.Turns;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Storage;

internal static class StorageRegistration
{
    private const string Section = "Storage";
    private const string ReadyTag = "ready";

    /// <summary>Keeps in a database what the bot and Direct Line otherwise keep in memory; call it before they are added.</summary>
    /// <exception cref="OptionsValidationException">The memory was asked for outside Development.</exception>
    public static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        var provider = configuration.GetValue<StorageProvider>($"{Section}:{nameof(StorageOptions.Provider)}");
        if (provider == StorageProvider.Memory)
        {
            return environment.IsDevelopment() ? services : throw new OptionsValidationException(Section, typeof(StorageOptions),
                ["Storage:Provider is Memory, which loses all when the service stops, and this is not Development. Set it to Sqlite or PostgreSql."]);
        }

        services.AddDatabase();
        services.AddSingleton<OpenConversations>();
        services.AddSingleton<IDirectLineStore, DatabaseDirectLineStore>();
        services.AddSingleton<IAnsweredActivities, DatabaseAnsweredActivities>();
        services.AddSingleton<IConversationStates, DatabaseStates>();
        services.AddSingleton<IFeedbackSink, DatabaseFeedback>();
        services.AddHostedService<DatabaseStart>().AddHostedService<StorageCleaning>().AddHostedService<WeedingService>();
        services.AddHealthChecks().AddCheck<DatabaseHealthCheck>("database", tags: [ReadyTag]);
        if (provider == StorageProvider.PostgreSql)
        {
            services.AddSingleton<PostgreSqlSignals>();
            services.AddSingleton<IDirectLineSignals>(provider => provider.GetRequiredService<PostgreSqlSignals>());
            services.AddHostedService(provider => provider.GetRequiredService<PostgreSqlSignals>());
            services.AddSingleton<ISharedLimits, DatabaseLimits>();
        }

        return services;
    }

    /// <summary>Adds the database alone, for commands that look into it.</summary>
    public static IServiceCollection AddDatabase(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<StorageOptions, StorageOptionsValidator>().BindConfiguration(Section);
        services.AddSingleton<Database>();
        services.AddSingleton<ConversationRemoval>();
        services.AddPrivacy();
        return services;
    }
}
