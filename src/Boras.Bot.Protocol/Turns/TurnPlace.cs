namespace Boras.Bot.Protocol.Turns;

/// <summary>The place of one turn in <see cref="TurnLanes"/>; dispose it when the turn is over.</summary>
internal sealed class TurnPlace(Task ahead, SemaphoreSlim channel, SemaphoreSlim all, Action leave) : IDisposable
{
    private readonly TaskCompletionSource _left = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _ready;

    /// <summary>Completes when the turn is over.</summary>
    public Task Left => _left.Task;

    /// <summary>Completes when the turn may begin.</summary>
    public async ValueTask ReadyAsync()
    {
        await ahead.ConfigureAwait(false);
        await channel.WaitAsync().ConfigureAwait(false);
        await all.WaitAsync().ConfigureAwait(false);
        _ready = true;
    }

    public void Dispose()
    {
        if (_ready)
        {
            all.Release();
            channel.Release();
        }

        leave();
        _left.TrySetResult();
    }
}
