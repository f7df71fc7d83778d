using Boras.Bot.Protocol.Authentication;
using Boras.Bot.Protocol.Connector;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Boras.Bot.Protocol.Tests.Connector;

/// <summary>The connector with its real pipeline, without a service around it.</summary>
internal static class ConnectorServices
{
    public static ServiceProvider Build(params (string Key, string Value)[] settings) => Build(_ => { }, settings);

    public static ServiceProvider Build(Action<IServiceCollection> configure, params (string Key, string Value)[] settings)
    {
        var pairs = settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value));
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(pairs).Build();
        var services = new ServiceCollection().AddLogging().AddMetrics().AddSingleton<IConfiguration>(configuration)
            .AddSingleton<ProtocolMetrics>().AddConnector().AddBotAuthentication();
        configure(services);
        return services.BuildServiceProvider();
    }
}
