using Boras.Bot.Protocol.Activities;
using Boras.Bot.Protocol.Connector;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Protocol.Tests.Connector;

public sealed class ConnectorRegistrationTests
{
    [Theory]
    [InlineData(412)]
    [InlineData(429)]
    [InlineData(503)]
    public async Task AddConnector_NotTakenThenTaken_IsSentTwice(int status)
    {
        await using var channel = await FakeChannel.StartAsync(
            FakeChannel.Answer(status, retryAtOnce: true), FakeChannel.Answer(200, """{"id":"r"}"""));
        Assert.Equal("r", (await Send(channel)).Id);
        Assert.Equal(["Hej!", "Hej!"], channel.Received.Select(activity => (string?)activity.Body!["text"]));
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
    [InlineData(408)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(504)]
    public async Task AddConnector_UpdateMayHaveBeenTaken_IsSentTwice(int status)
    {
        await using var channel = await FakeChannel.StartAsync(FakeChannel.Answer(status, retryAtOnce: true), FakeChannel.Answer(200));
        await using var services = ConnectorServices.Build();
        var activity = new Activity { Id = "r", Conversation = new ConversationAccount { Id = "c" }, Text = "Hej!" };
        await services.GetRequiredService<ConnectorClient>().UpdateAsync(new ReplyTarget(channel.ServiceUrl, null), activity, default);
        Assert.Equal(2, channel.Received.Count);
    }

    [Fact]
    public async Task AddConnector_ConversationMayHaveBeenOpened_IsAskedForOnce()
    {
        await using var channel = await FakeChannel.StartAsync(FakeChannel.Answer(502, retryAtOnce: true), FakeChannel.Answer(201, """{"id":"c2"}"""));
        await using var services = ConnectorServices.Build();
        await Assert.ThrowsAsync<ConnectorException>(() => services.GetRequiredService<ConnectorClient>()
            .CreateAsync(new ReplyTarget(channel.ServiceUrl, null), new ConversationParameters(), default));
        Assert.Single(channel.Received);
    }

    [Fact]
    public async Task AddConnector_RetryAfterBeyondAllPatience_IsNotWaitedFor()
    {
        await using var channel = await FakeChannel.StartAsync(context =>
        {
            (context.Response.StatusCode, context.Response.Headers.RetryAfter) = (429, "3600");
            return Task.CompletedTask;
        });
        await Assert.ThrowsAsync<ConnectorException>(() => Send(channel));
        Assert.Single(channel.Received);
    }

    [Fact]
    public async Task AddConnector_HostFails_IsLeftAloneAndOthersAreNot()
    {
        await using var failing = await FakeChannel.StartAsync(FakeChannel.Answer(500));
        await using var working = await FakeChannel.StartAsync(FakeChannel.Answer(200, """{"id":"r"}"""));
        await using var services = ConnectorServices.Build(("Connector:BreakMinimumCalls", "4"), ("Connector:BreakSeconds", "600"), ("Connector:Retries", "0"));
        var connector = services.GetRequiredService<ConnectorClient>();
        var activity = new Activity { Conversation = new ConversationAccount { Id = "c" }, Text = "Hej!" };
        for (var i = 0; i < 10; i++)
        {
            await Assert.ThrowsAsync<ConnectorException>(() => connector.SendAsync(new ReplyTarget(failing.ServiceUrl, null), activity, default));
        }

        Assert.Equal(4, failing.Received.Count);
        Assert.Equal("r", (await connector.SendAsync(new ReplyTarget(working.ServiceUrl, null), activity, default)).Id);
    }

    [Theory]
    [InlineData("Connector:AttemptTimeoutSeconds", "0")]
    [InlineData("Connector:AttemptTimeoutSeconds", "61")]
    [InlineData("Connector:TotalTimeoutSeconds", "0")]
    [InlineData("Connector:Retries", "-1")]
    [InlineData("Connector:Retries", "11")]
    [InlineData("Connector:RetryDelaySeconds", "-1")]
    [InlineData("Connector:BreakFailureRatio", "0")]
    [InlineData("Connector:BreakFailureRatio", "1.5")]
    [InlineData("Connector:BreakMinimumCalls", "1")]
    [InlineData("Connector:BreakSeconds", "0")]
    public void AddConnector_OptionOutOfRange_FailsAtStart(string key, string value)
    {
        using var services = ConnectorServices.Build((key, value));
        Assert.Throws<OptionsValidationException>(services.GetRequiredService<IStartupValidator>().Validate);
    }

    [Fact]
    public void AddConnector_NoSection_HasTheDefaults()
    {
        using var services = ConnectorServices.Build();
        var options = services.GetRequiredService<IOptions<ConnectorOptions>>().Value;
        Assert.Equal((10, 40, 3, 1), (options.AttemptTimeoutSeconds, options.TotalTimeoutSeconds, options.Retries, options.RetryDelaySeconds));
        Assert.Equal((0.5, 20, 5), (options.BreakFailureRatio, options.BreakMinimumCalls, options.BreakSeconds));
    }

    private static async Task<ResourceResponse> Send(FakeChannel channel, params (string Key, string Value)[] settings)
    {
        await using var services = ConnectorServices.Build(settings);
        var activity = new Activity { Conversation = new ConversationAccount { Id = "c" }, Text = "Hej!" };
        return await services.GetRequiredService<ConnectorClient>().SendAsync(new ReplyTarget(channel.ServiceUrl, null), activity, default);
    }
}
