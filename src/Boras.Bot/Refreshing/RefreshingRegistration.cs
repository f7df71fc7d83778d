using Boras.Bot.Knowledge;

namespace Boras.Bot.Refreshing;

internal static class RefreshingRegistration
{
    public static IServiceCollection AddRefreshing(this IServiceCollection services) => services.AddKnowledgeRefresh().AddHostedService<RefreshService>();
}
