using Boras.Bot.Telemetry;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Boras.Bot.Conversations;

internal static class ConversationsRegistration
{
    public static IServiceCollection AddConversations(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<ConversationOptions, ConversationOptionsValidator>().BindConfiguration("Conversations");
        services.TryAddSingleton<IConversationStates, ConversationMemory>();
        services.AddSingleton<Picks>().AddSingleton<OutcomeMetrics>();
        return services;
    }
}
