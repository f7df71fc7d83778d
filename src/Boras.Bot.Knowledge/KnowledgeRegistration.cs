using Microsoft.Extensions.DependencyInjection;

namespace Boras.Bot.Knowledge;

/// <summary>Registers the knowledge.</summary>
public static class KnowledgeRegistration
{
    /// <summary>Adds <see cref="KnowledgeOptions"/>.</summary>
    public static IServiceCollection AddKnowledge(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<KnowledgeOptions, KnowledgeOptionsValidator>().BindConfiguration("Knowledge");
        return services;
    }
}
