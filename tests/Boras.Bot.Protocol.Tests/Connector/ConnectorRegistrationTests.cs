using Boras.Bot.Protocol.Activities;
using Boras.Bot.Protocol.Connector;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Protocol.Tests.Connector;

public sealed class ConnectorRegistrationTests
{
    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task AddConnector_NotTakenThenTaken_IsSentTwice(int status)
    {
        await using var channel = await FakeChannel.StartAsync(
            FakeChannel.Answer(status, retryAtOnce: true), FakeChannel.Answer(200, """{"id":"r"}"""));
        Assert.Equal("r", (await Send(channel)).Id);
        Assert.Equal(["Hej!", "Hej!"], channel.Received.Select(activity => (string?)activity.Body["text"]));
    }

    [Fact]
    public async Task AddConnector_NeverTaken_StopsAfterTheRetries()
    {
        await using var channel = await FakeChannel.StartAsync(FakeChannel.Answer(429, retryAtOnce: true));
        await Assert.ThrowsAsync<ConnectorException>(() => Send(channel, ("Connector:Retries", "3")));
        Assert.Equal(4, channel.Received.Count);
    }

    [Fact]
    public async Task AddConnector_NoRetries_IsSentOnce()
    {
        await using var channel = await FakeChannel.StartAsync(FakeChannel.Answer(429, retryAtOnce: true));
        await Assert.ThrowsAsync<ConnectorException>(() => Send(channel, ("Connector:Retries", "0")));
        Assert.Single(channel.Received);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(408)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(504)]
    public async Task AddConnector_MayHaveBeenTaken_IsSentOnce(int status)
    {
        await using var channel = await FakeChannel.StartAsync(FakeChannel.Answer(status, retryAtOnce: true), FakeChannel.Answer(200));
        await Assert.ThrowsAsync<ConnectorException>(() => Send(channel));
        Assert.Single(channel.Received);
    }

    [Fact]
    public async Task AddConnector_ConnectionCutOff_IsSentOnce()
    {
        RequestDelegate cut = context =>
        {
            context.Abort();
            return Task.CompletedTask;
        };
        await using var channel = await FakeChannel.StartAsync(cut, FakeChannel.Answer(200));
        await Assert.ThrowsAsync<ConnectorException>(() => Send(channel));
        Assert.Single(channel.Received);
    }

    [Fact]
    public async Task AddConnector_NoAnswer_IsAConnectorExceptionAndSentOnce()
    {
        RequestDelegate hang = context =>
        {
            var gone = new TaskCompletionSource();
            context.RequestAborted.Register(gone.SetResult);
            return gone.Task;
        };
        await using var channel = await FakeChannel.StartAsync(hang, FakeChannel.Answer(200));
        await Assert.ThrowsAsync<ConnectorException>(() => Send(channel, ("Connector:AttemptTimeoutSeconds", "1")));
        Assert.Single(channel.Received);
    }

    [Theory]
    [InlineData("Connector:AttemptTimeoutSeconds", "0")]
    [InlineData("Connector:AttemptTimeoutSeconds", "61")]
    [InlineData("Connector:TotalTimeoutSeconds", "0")]
    [InlineData("Connector:Retries", "-1")]
    [InlineData("Connector:Retries", "11")]
    public void AddConnector_OptionOutOfRange_FailsAtStart(string key, string value)
    {
        using var services = Build((key, value));
        Assert.Throws<OptionsValidationException>(services.GetRequiredService<IStartupValidator>().Validate);
    }

    [Fact]
    public void AddConnector_NoSection_HasTheDefaults()
    {
        using var services = Build();
        var options = services.GetRequiredService<IOptions<ConnectorOptions>>().Value;
        Assert.Equal((5, 12, 2), (options.AttemptTimeoutSeconds, options.TotalTimeoutSeconds, options.Retries));
    }

    private static ServiceProvider Build(params (string Key, string Value)[] settings)
    {
        var pairs = settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value));
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(pairs).Build();
        return new ServiceCollection().AddLogging().AddSingleton<IConfiguration>(configuration).AddConnector().BuildServiceProvider();
    }

    private static async Task<ResourceResponse> Send(FakeChannel channel, params (string Key, string Value)[] settings)
    {
        await using var services = Build(settings);
        var activity = new Activity { ServiceUrl = channel.ServiceUrl, Conversation = new ConversationAccount { Id = "c" }, Text = "Hej!" };
        return await services.GetRequiredService<ConnectorClient>().SendAsync(activity, default);
    }
}
