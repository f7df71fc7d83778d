using Boras.Bot.Protocol.Turns;

namespace Boras.Bot.Protocol.Tests;

internal delegate Task<InvokeResponse?> Turn(ITurnContext turnContext, CancellationToken cancellationToken);

/// <summary>A bot whose turn is written in the test.</summary>
internal sealed class TestBot(Turn turn) : IBot
{
    public Task<InvokeResponse?> OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        turn(turnContext, cancellationToken);
}
