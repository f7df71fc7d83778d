namespace Boras.Bot.Feedback;

internal static class FeedbackRegistration
{
    public static IServiceCollection AddFeedback(this IServiceCollection services)
    {
        services.AddSingleton<IFeedbackSink, FeedbackLog>();
        services.AddSingleton<Ratings>();
        return services;
    }
}
