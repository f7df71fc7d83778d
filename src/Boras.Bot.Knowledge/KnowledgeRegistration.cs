using Boras.Bot.Knowledge.Importing;
using Boras.Bot.Knowledge.Importing.Fetching;
using Boras.Bot.Knowledge.Refreshing;
using Boras.Bot.Knowledge.Watching;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Knowledge;

/// <summary>Registers the knowledge.</summary>
public static class KnowledgeRegistration
{
    /// <summary>Adds <see cref="KnowledgeOptions"/>, and <see cref="Importer"/> with <see cref="FetchOptions"/>.</summary>
    public static IServiceCollection AddKnowledge(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<KnowledgeOptions, KnowledgeOptionsValidator>().BindConfiguration("Knowledge");
        services.AddOptionsWithValidateOnStart<FetchOptions, FetchOptionsValidator>().BindConfiguration("Fetching");
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<Importer>();
        return services;
    }

    /// <summary>Adds <see cref="KnowledgeWatch"/>, and <see cref="SourceRefresher"/> with <see cref="RefreshOptions"/>, to <see cref="AddKnowledge"/>.</summary>
    public static IServiceCollection AddKnowledgeRefresh(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<RefreshOptions, RefreshOptionsValidator>().BindConfiguration("Refresh")
            .Configure<IConfiguration>((options, configuration) =>
            {
                // One by one: bound as a list, an entry that can't be read would be left out without a word.
                foreach (var source in configuration.GetSection("Sources").GetChildren())
                {
                    options.Sources.Add(source.Get<SourceOptions>() ?? new SourceOptions());
                }
            });
        services.AddSingleton<KnowledgeWatch>();
        services.AddSingleton<RefreshMetrics>();
        services.AddSingleton(provider => new SourceRefresher(
            provider.GetRequiredService<Importer>(),
            provider.GetRequiredService<IOptions<RefreshOptions>>(),
            provider.GetRequiredService<IOptions<KnowledgeOptions>>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<RefreshMetrics>(),
            provider.GetRequiredService<ILogger<SourceRefresher>>()));
        return services;
    }
}
