using Boras.Bot.Answers;
using Boras.Bot.Knowledge;
using Boras.Bot.Replies;
using Boras.Bot.Search;
using Boras.Bot.Search.Indexing;

namespace Boras.Bot.Commands;

/// <summary>The services of a command that answers without a web server, configured as <c>serve</c> is.</summary>
internal static class CommandServices
{
    /// <summary>Builds the index and returns the services; faults in the knowledge go to standard error.</summary>
    public static async Task<IHost> BuildAsync()
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.Services.AddKnowledge().AddSearch().AddAnswers().AddReplies();
        var host = builder.Build();
        foreach (var fault in host.Services.GetRequiredService<LiveIndex>().Reload())
        {
            await Console.Error.WriteLineAsync(fault.ToString());
        }

        return host;
    }
}
