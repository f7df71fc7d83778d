namespace Boras.Bot.Protocol.Turns;

/// <summary>What answers activities.</summary>
public interface IBot
{
    /// <summary>Handles one activity.</summary>
    /// <returns>The answer to an invoke; null for every other type.</returns>
    Task<InvokeResponse?> OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken);
}
