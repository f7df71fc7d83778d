namespace Boras.Bot.Privacy;

internal static class PrivacyRegistration
{
    /// <summary>Adds weeding and holds, for commands.</summary>
    public static IServiceCollection AddPrivacy(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<PrivacyOptions, PrivacyOptionsValidator>().BindConfiguration("Privacy");
        services.AddSingleton<Weeding>().AddSingleton<ConversationHolds>().AddSingleton<ConversationRecord>();
        return services;
    }
}
