using Boras.Bot.Answers;
using Boras.Bot.Conversations;
using Boras.Bot.Insights;
using Boras.Bot.Knowledge;
using Boras.Bot.Replies;
using Boras.Bot.Search;
using Boras.Bot.Search.Indexing;
using Boras.Bot.Storage;
using Boras.Bot.Teams.Packaging;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Commands;

/// <summary>The services of a command that answers without a web server, configured as <c>serve</c> is.</summary>
internal static class CommandServices
{
    /// <summary>Builds the index and returns the services; faults in the knowledge go to standard error.</summary>
    public static Task<IHost> BuildAsync() => BuildAsync(services => services.AddReplies());

    /// <summary>The same, with what looks into the database.</summary>
    public static Task<IHost> BuildForInsightsAsync() => BuildAsync(services => services.AddDatabase().AddInsights());

    /// <summary>The services of the whole bot, as <c>serve</c> has them, over another clock and with <paramref name="settings"/> of its own.</summary>
    public static IHost BuildBot(TimeProvider clock, IReadOnlyList<KeyValuePair<string, string>> settings)
    {
        var builder = CreateBuilder();
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)));
        builder.Services.AddSingleton(clock);
        builder.Services.AddBot();
        return builder.Build();
    }

    /// <summary>The knowledge folder that <c>serve</c> would use.</summary>
    public static string KnowledgeFolder()
    {
        using var host = BuildForKnowledge();
        return host.Services.GetRequiredService<IOptions<KnowledgeOptions>>().Value.FullPath;
    }

    /// <summary>The services for work on the knowledge itself, without an index.</summary>
    public static IHost BuildForKnowledge()
    {
        var builder = CreateBuilder();
        builder.Services.AddKnowledge();
        return builder.Build();
    }

    /// <summary>The database that <c>serve</c> uses, which may be running.</summary>
    /// <exception cref="InvalidDataException">There is none.</exception>
    public static IHost BuildForDatabase()
    {
        var builder = CreateBuilder();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddDatabase();
        var host = builder.Build();
        var options = host.Services.GetRequiredService<IOptions<StorageOptions>>().Value;
        if (options.Provider == StorageProvider.Memory || (options.Provider == StorageProvider.Sqlite && !File.Exists(options.FilePath)))
        {
            host.Dispose();
            throw new InvalidDataException(options.Provider == StorageProvider.Memory
                ? "Storage:Provider is Memory: nothing is kept that could be looked into."
                : $"There is no database yet at '{options.FilePath}': the service makes it when it starts. Set Storage:Path to the folder that the service uses.");
        }

        return host;
    }

    /// <summary>The services that make the app package for Teams.</summary>
    public static IHost BuildForTeams()
    {
        var builder = CreateBuilder();
        builder.Services.AddTeamsPackage();
        return builder.Build();
    }

    private static async Task<IHost> BuildAsync(Action<IServiceCollection> add)
    {
        var builder = CreateBuilder();
        builder.Services.AddKnowledge().AddSearch().AddAnswers();
        add(builder.Services);
        var host = builder.Build();
        foreach (var fault in host.Services.GetRequiredService<LiveIndex>().Reload())
        {
            await Console.Error.WriteLineAsync(fault.ToString());
        }

        return host;
    }

    private static HostApplicationBuilder CreateBuilder()
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        return builder;
    }
}
