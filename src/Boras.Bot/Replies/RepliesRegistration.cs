using Boras.Bot.Answers.Dates;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Boras.Bot.Replies;

internal static class RepliesRegistration
{
    public static IServiceCollection AddReplies(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<ContactOptions, ContactOptionsValidator>().BindConfiguration("Contact");
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<SwedishClock>();
        services.AddSingleton<ContactDetails>();
        services.AddSingleton<ReplyComposer>();
        return services;
    }
}
