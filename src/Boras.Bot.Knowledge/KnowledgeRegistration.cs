using Boras.Bot.Knowledge.Importing;
using Boras.Bot.Knowledge.Importing.Fetching;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

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
}
