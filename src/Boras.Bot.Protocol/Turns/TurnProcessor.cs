using Microsoft.Extensions.DependencyInjection;

namespace Boras.Bot.Protocol.Turns;

/// <summary>Runs the bot on one turn, with services of the turn's own: it may outlive the request that brought it.</summary>
internal sealed class TurnProcessor(IServiceScopeFactory scopes)
{
    public async Task<InvokeResponse?> ProcessAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();

        // A bot that doesn't heed the token must not hold up the conversation.
        return await scope.ServiceProvider.GetRequiredService<IBot>()
            .OnTurnAsync(turn, cancellationToken).WaitAsync(cancellationToken).ConfigureAwait(false);
    }
}
