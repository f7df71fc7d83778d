namespace Boras.Bot.Indexing;

internal static class IndexingRegistration
{
    public static IServiceCollection AddIndexing(this IServiceCollection services) =>
        services.AddSingleton<IndexStatus>().AddHostedService<IndexingService>();
}
