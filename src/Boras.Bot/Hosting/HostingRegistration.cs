using Boras.Bot.Settings;
using Microsoft.AspNetCore.HttpsPolicy;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;
using BadHttpRequestException = Microsoft.AspNetCore.Http.BadHttpRequestException;

namespace Boras.Bot.Hosting;

internal static class HostingRegistration
{
    // What the framework reads ASPNETCORE_FORWARDEDHEADERS_ENABLED as.
    private const string PlatformForwards = "FORWARDEDHEADERS_ENABLED";

    /// <summary>Adds what stands between the network and the bot: proxies, limits, headers, the way to stop, systemd.</summary>
    public static IServiceCollection AddHosting(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<HostingOptions, HostingOptionsValidator>().BindConfiguration("Hosting");
        services.AddOptionsWithValidateOnStart<ProxyOptions, ProxyOptionsValidator>().BindConfiguration("Proxy");
        services.AddOptionsWithValidateOnStart<ShutdownOptions, ShutdownOptionsValidator>().BindConfiguration("Shutdown");
        services.AddSingleton<IConfigureOptions<KestrelServerOptions>, ServerLimits>();
        services.AddSingleton<IPostConfigureOptions<ForwardedHeadersOptions>, KnownProxies>();
        services.AddOptions<HstsOptions>().Configure<IOptions<HostingOptions>>(
            (hsts, hosting) => hsts.MaxAge = TimeSpan.FromDays(hosting.Value.HstsDays));
        // Straight from the configuration, as the time for turns, which this comes on top of.
        services.AddOptions<HostOptions>().PostConfigure<IConfiguration>((host, configuration) =>
            host.ShutdownTimeout += TimeSpan.FromSeconds(configuration.GetValue($"Shutdown:{nameof(ShutdownOptions.DrainSeconds)}", 0)));
        services.AddHostedService<Drain>();
        services.AddSettingsCheck().AddSystemd();

        // Under systemd a format of its own would win over the one that is asked for.
        services.AddOptions<ConsoleLoggerOptions>().PostConfigure<IConfiguration>((console, configuration) =>
            console.FormatterName = configuration["Logging:Console:FormatterName"] ?? console.FormatterName);
        return services;
    }

    /// <summary>Checks the settings, and puts the proxies and headers in front of every endpoint; to be called before any is mapped.</summary>
    /// <exception cref="OptionsValidationException">Settings can't be used.</exception>
    public static WebApplication UseHosting(this WebApplication app)
    {
        app.CheckSettings();
        app.Use(next => context => SecurityHeaders.InvokeAsync(context, next));

        // The platform's switch has added it already, and a second one would take a second hop.
        if (!app.Configuration.GetValue<bool>(PlatformForwards))
        {
            app.UseForwardedHeaders();
        }

        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = context => Results.Problem(statusCode: context.Response.StatusCode).ExecuteAsync(context),
            StatusCodeSelector = exception => exception is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError,
        });
        if (!app.Environment.IsDevelopment() && app.Services.GetRequiredService<IOptions<HostingOptions>>().Value.HstsDays > 0)
        {
            app.UseHsts();
        }

        return app;
    }
}
