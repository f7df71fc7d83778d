using System.CommandLine;
using Boras.Bot.Conversations;
using Boras.Bot.Health;
using Boras.Bot.Home;
using Boras.Bot.Hosting;
using Boras.Bot.Indexing;
using Boras.Bot.Protocol;
using Boras.Bot.Refreshing;
using Boras.Bot.Staff;
using Boras.Bot.Storage;
using Boras.Bot.Telemetry;
using Boras.Bot.Widget;

namespace Boras.Bot.Commands;

/// <summary><c>serve</c>, also the default: the web service.</summary>
internal static class ServeCommand
{
    /// <summary>Where the service listens unless a setting says otherwise.</summary>
    public const string DefaultUrl = "http://localhost:3978";

    private const string SourceMark = "built-from-source.txt";
    private static readonly string[] AddressKeys = ["urls", "http_ports", "https_ports"];

    public static Command Create()
    {
        var command = new Command("serve", $"Serves the bot on {DefaultUrl}; settings may follow, such as --urls http://localhost:8080.");
        Configure(command);
        return command;
    }

    /// <summary>Makes <paramref name="command"/> serve; what follows it is configuration, as ASP.NET Core reads it.</summary>
    public static void Configure(Command command)
    {
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(async (parsed, cancellationToken) =>
        {
            if (parsed.UnmatchedTokens is [var first, ..] && !first.StartsWith("--", StringComparison.Ordinal))
            {
                await Console.Error.WriteLineAsync($"'{first}' is not a command. Run with --help for what can be done.");
                return CommandLine.WrongUsage;
            }

            await using var app = Build([.. parsed.UnmatchedTokens]);
            await app.RunAsync(cancellationToken);
            return 0;
        });
    }

    private static WebApplication Build(string[] settings)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = settings,
            EnvironmentName = DefaultEnvironment(settings),
            ContentRootPath = AppContext.BaseDirectory,
        });
        if (AddressKeys.All(key => string.IsNullOrEmpty(builder.Configuration[key])))
        {
            builder.Configuration["urls"] = DefaultUrl;
        }

        builder.Services.AddStorage(builder.Configuration, builder.Environment);
        builder.Services.AddBot().AddIndexing().AddRefreshing().AddWidget();
        builder.Services.AddHealth().AddHosting();
        builder.Services.AddStaff(builder.Configuration);
        builder.AddTelemetry();

        var app = builder.Build();
        app.UseHosting();
        app.UseTelemetry();
        app.MapStaff();
        app.MapProtocol();
        app.MapHealth();
        app.MapHome();
        app.MapWidget();
        return app;
    }

    // A launch profile would do the same, but `dotnet run` then prints a line of its own before a command's JSON.
    private static string? DefaultEnvironment(string[] settings)
    {
        var isNamed = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") is not null
            || Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT") is not null
            || settings.Any(setting => setting.StartsWith("--environment", StringComparison.OrdinalIgnoreCase));
        return !isNamed && File.Exists(Path.Combine(AppContext.BaseDirectory, SourceMark)) ? Environments.Development : null;
    }
}
