using Boras.Bot.Protocol;
using Boras.Bot.Protocol.Activities;
using Boras.Bot.Questions;

namespace Boras.Bot.Conversations;

/// <summary>Keeps the state of conversations; several replicas may share one.</summary>
/// <remarks>Every method throws <see cref="StoreUnavailableException"/> when it can't be done now.</remarks>
internal interface IConversationStates
{
    /// <summary>The state before <paramref name="activity"/>, also when the same activity has been answered already and is once more.</summary>
    Task<KeptState> ReadAsync(Activity activity, CancellationToken cancellationToken);

    /// <summary>Keeps the state after <paramref name="activity"/>, together with what became of the question in it.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="before">The state as it was read.</param>
    /// <param name="after">The state to keep.</param>
    /// <param name="asked">What became of the question; null when there was none.</param>
    /// <param name="cancellationToken">Stops before anything is kept.</param>
    /// <returns>False, with nothing kept, when somebody else has written since <paramref name="before"/> was read.</returns>
    Task<bool> WriteAsync(Activity activity, KeptState before, ConversationState after, AskedQuestion? asked, CancellationToken cancellationToken);

    /// <summary>Forgets the state of the conversation of <paramref name="activity"/>.</summary>
    Task ForgetAsync(Activity activity, CancellationToken cancellationToken);
}
