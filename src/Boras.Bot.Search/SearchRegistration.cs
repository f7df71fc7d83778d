using Boras.Bot.Knowledge;
using Boras.Bot.Search.Indexing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Search;

/// <summary>Registers the search.</summary>
public static class SearchRegistration
{
    /// <summary>Adds <see cref="LiveIndex"/> over the knowledge folder.</summary>
    public static IServiceCollection AddSearch(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<SearchOptions, SearchOptionsValidator>().BindConfiguration("Search");
        services.AddSingleton(provider => new LiveIndex(
            provider.GetRequiredService<IOptions<KnowledgeOptions>>().Value.FullPath,
            provider.GetRequiredService<IOptions<SearchOptions>>().Value));
        return services;
    }
}

[OptionsValidator]
internal sealed partial class SearchOptionsValidator : IValidateOptions<SearchOptions>;
