namespace Boras.Bot.Replies;

internal static class RepliesRegistration
{
    public static IServiceCollection AddReplies(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<ContactOptions, ContactOptionsValidator>().BindConfiguration("Contact");
        services.AddSingleton<ContactDetails>();
        services.AddSingleton<ReplyComposer>();
        return services;
    }
}
