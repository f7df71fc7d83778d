namespace Boras.Bot.Settings;

internal static class SettingsRegistration
{
    public static IServiceCollection AddSettingsCheck(this IServiceCollection services) => services
        .AddSingleton(provider => new SettingsSections(services, provider))
        .AddSingleton<SettingsCheck>();

    /// <summary>Checks the settings; to be called before anything reads one.</summary>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">Settings can't be used; each failure names one, as <c>Section:Key</c>.</exception>
    public static void CheckSettings(this IHost app) => app.Services.GetRequiredService<SettingsCheck>().Run();
}
