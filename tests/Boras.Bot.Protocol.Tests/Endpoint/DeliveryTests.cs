using System.Net;
using Boras.Bot.Protocol.Tests.Authentication;
using Microsoft.Extensions.Time.Testing;

namespace Boras.Bot.Protocol.Tests.Endpoint;

public sealed class DeliveryTests
{
    [Theory]
    [InlineData(0, 10)]
    [InlineData(7, 3)]
    public async Task Answer_TurnTakesLong_IsAcknowledgedInTimeCountedFromTheRequest(int checkSeconds, int turnSeconds)
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 11, 27, 12, 0, 0, TimeSpan.Zero));
        var (started, end) = (new TaskCompletionSource(), new TaskCompletionSource());
        await using var channel = await FakeChannel.StartAsync();
        await using var service = await SecureService.StartAsync(time, async (turn, cancellationToken) =>
        {
            started.SetResult();
            await end.Task;
            await turn.SendActivityAsync("Svar", cancellationToken);
            return null;
        }, ("Authentication:AttemptTimeoutSeconds", "60"), ("Authentication:TotalTimeoutSeconds", "60"));
        service.Authority.Asked = () => time.Advance(TimeSpan.FromSeconds(checkSeconds));

        var delivery = service.PostAsync(service.ChannelAt(channel.ServiceUrl), SecureService.Message(serviceUrl: $"\"{channel.ServiceUrl}\""));
        await await Task.WhenAny(started.Task, delivery);
        time.Advance(TimeSpan.FromSeconds(turnSeconds));
        using var response = await delivery;

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.Empty(channel.Received);
        end.SetResult();
        await service.Service.StopAsync();
        Assert.Single(channel.Received);
    }
}
