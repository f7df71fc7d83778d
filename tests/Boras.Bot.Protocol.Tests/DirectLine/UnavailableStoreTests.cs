using System.Net;
using System.Net.WebSockets;
using Boras.Bot.Protocol.DirectLine;
using Boras.Bot.Protocol.DirectLine.Storage;
using Boras.Bot.Protocol.DirectLine.Streaming;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Protocol.Tests.DirectLine;

/// <summary>Direct Line while its database is away.</summary>
public sealed class UnavailableStoreTests : IAsyncLifetime, IDisposable
{
    private readonly KeptLogs _logs = new();
    private DirectLineService _service = null!;
    private StoppableStore _store = null!;
    private volatile bool _botFindsItAway = true;

    [Fact]
    public async Task Anything_StoreIsAway_Is503AndGoesOnAfterwards()
    {
        var talk = await _service.TalkAsync();
        _store.IsAway = true;

        Refused(await talk.SayAsync("hej", "client-1"));
        Refused(await talk.ReadAsync());
        Refused(await _service.GetAsync(talk.Path, talk.Token));
        Refused(await _service.CallAsync(HttpMethod.Delete, talk.Path, talk.Token));
        Refused(await _service.PostAsync("tokens/refresh", talk.Token));
        Refused(await _service.PostAsync("conversations", DirectLineService.Secret, "{}"));

        _store.IsAway = false;
        Assert.Equal(HttpStatusCode.OK, (await talk.SayAsync("hej", "client-1")).Status);
        Assert.Equal(["hello sv", "hej", "echo: hej"], await talk.TextsAsync());
    }

    [Fact]
    public async Task Say_BotFindsItAway_Is503AndAnsweredWhenPostedAgain()
    {
        var talk = await _service.TalkAsync();

        Refused(await talk.SayAsync("away", "client-1"));
        Refused(await talk.SayAsync("away", "client-1"));
        _botFindsItAway = false;

        Assert.Equal(HttpStatusCode.OK, (await talk.SayAsync("away", "client-1")).Status);
        Assert.Equal(["hello sv", "away", "echo: away"], await talk.TextsAsync());
    }

    [Fact]
    public async Task Stream_StoreGoesAway_IsClosedForTheClientToComeBack()
    {
        var talk = await _service.TalkAsync();
        using var socket = await talk.StreamAsync();
        Assert.Equal(["hello sv"], await Talk.TextsAsync(socket, 1));

        _store.IsAway = true;
        var said = await talk.SayAsync("hej");
        await _service.Services.GetRequiredService<IDirectLineSignals>().PublishAsync(new(talk.Id), default);

        Refused(said);
        Assert.Null(await Talk.NextAsync(socket));
        Assert.Equal(WebSocketCloseStatus.EndpointUnavailable, socket.CloseStatus);
        using var refused = new ClientWebSocket();
        refused.Options.CollectHttpResponseDetails = true;
        await Assert.ThrowsAsync<WebSocketException>(() => refused.ConnectAsync(new Uri(talk.StreamUrl), default));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.HttpStatusCode);
    }

    [Fact]
    public async Task Log_TurnFailed_NamesNoConversation()
    {
        var talk = await _service.TalkAsync();

        await talk.SayAsync("away", "client-1");
        await talk.SayAsync("fault", "client-2");

        Assert.Contains(_logs.Lines, line => line.Level == LogLevel.Error && line.Text.Contains("over Direct Line", StringComparison.Ordinal));
        Assert.DoesNotContain(_logs.Lines, line => line.Text.Contains(talk.Id, StringComparison.Ordinal));
    }

    public async Task InitializeAsync() => _service = await DirectLineService.StartAsync(
        (turn, cancellationToken) => turn.Activity.Text switch
        {
            "away" when _botFindsItAway => throw new StoreUnavailableException(),
            "fault" => throw new InvalidOperationException(),
            _ => DirectLineService.Echo(turn, cancellationToken),
        },
        [],
        services => services.AddLogging(logging => logging.AddProvider(_logs).AddFilter("Microsoft", LogLevel.None)).AddSingleton<IDirectLineStore>(provider => _store = new StoppableStore(
            new MemoryDirectLineStore(provider.GetRequiredService<IOptions<DirectLineOptions>>(), provider.GetRequiredService<TimeProvider>()))));

    public async Task DisposeAsync() => await _service.DisposeAsync();

    public void Dispose() => _logs.Dispose();

    private static void Refused(Answer answer) =>
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "ServiceUnavailable", "5"), (answer.Status, answer.Error, answer.Headers["Retry-After"]));
}
