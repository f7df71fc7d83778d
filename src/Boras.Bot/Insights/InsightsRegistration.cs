namespace Boras.Bot.Insights;

internal static class InsightsRegistration
{
    private const string Section = "Insights";

    /// <summary>Adds <see cref="InsightsReader"/>; it needs the database and the answers.</summary>
    public static IServiceCollection AddInsights(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<InsightsOptions, InsightsOptionsValidator>().BindConfiguration(Section);
        services.AddSingleton<InsightsReader>();
        services.AddSingleton<GroupReport>();
        return services;
    }
}
