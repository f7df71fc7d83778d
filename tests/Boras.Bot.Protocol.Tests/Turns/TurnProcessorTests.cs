using Boras.Bot.Protocol.Activities;
using Boras.Bot.Protocol.Turns;
using Microsoft.Extensions.DependencyInjection;

namespace Boras.Bot.Protocol.Tests.Turns;

public sealed class TurnProcessorTests
{
    [Fact]
    public async Task Process_Invoke_GivesItsAnswer() => Assert.Equal(
        new InvokeResponse(200), await Process((_, _) => Task.FromResult<InvokeResponse?>(new InvokeResponse(200)), default));

    [Fact]
    public async Task Process_BotFails_IsNotHidden() => await Assert.ThrowsAsync<InvalidOperationException>(
        () => Process((_, _) => throw new InvalidOperationException(), default));

    [Fact]
    public async Task Process_BotDoesNotHeedTheToken_IsLeft()
    {
        using var cancellation = new CancellationTokenSource();
        var never = new TaskCompletionSource<InvokeResponse?>();
        var turn = Process((_, _) => never.Task, cancellation.Token);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => turn);
    }

    [Fact]
    public async Task Process_ScopedService_LivesAsLongAsTheTurn()
    {
        var disposed = new List<bool>();
        Scoped? scoped = null;
        var services = new ServiceCollection().AddScoped<Scoped>().AddTransient<IBot>(provider =>
        {
            scoped = provider.GetRequiredService<Scoped>();
            return new TestBot((_, _) =>
            {
                disposed.Add(scoped.Disposed);
                return Task.FromResult<InvokeResponse?>(null);
            });
        });
        await using var provider = services.BuildServiceProvider(validateScopes: true);
        await new TurnProcessor(provider.GetRequiredService<IServiceScopeFactory>()).ProcessAsync(Context(), default);
        disposed.Add(scoped!.Disposed);
        Assert.Equal([false, true], disposed);
    }

    private static async Task<InvokeResponse?> Process(Turn turn, CancellationToken cancellationToken)
    {
        await using var provider = new ServiceCollection().AddSingleton<IBot>(new TestBot(turn)).BuildServiceProvider();
        return await new TurnProcessor(provider.GetRequiredService<IServiceScopeFactory>()).ProcessAsync(Context(), cancellationToken);
    }

    private static TurnContext Context() => new(new Activity(), new CollectedReplies(new KeptReplies()));

    private sealed class Scoped : IDisposable
    {
        public bool Disposed { get; private set; }

        public void Dispose() => Disposed = true;
    }
}
