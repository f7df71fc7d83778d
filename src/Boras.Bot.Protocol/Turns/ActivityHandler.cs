using Boras.Bot.Protocol.Activities;
using Microsoft.AspNetCore.Http;

namespace Boras.Bot.Protocol.Turns;

/// <summary>Sends each type of activity to a method of its own, named as in the Bot Framework SDK.</summary>
public abstract class ActivityHandler : IBot
{
    /// <inheritdoc/>
    public async Task<InvokeResponse?> OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (turnContext.Activity.Type == ActivityTypes.Invoke)
        {
            return await OnInvokeActivityAsync(turnContext, cancellationToken).ConfigureAwait(false);
        }

        await Handle(turnContext, cancellationToken).ConfigureAwait(false);
        return null;
    }

    /// <summary>A message.</summary>
    protected virtual Task OnMessageActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Members joined or left: calls <see cref="OnMembersAddedAsync"/> or <see cref="OnMembersRemovedAsync"/>.</summary>
    protected virtual Task OnConversationUpdateActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var activity = turnContext.Activity;
        return Others(activity.MembersAdded) is { Count: > 0 } added ? OnMembersAddedAsync(added, turnContext, cancellationToken)
            : Others(activity.MembersRemoved) is { Count: > 0 } removed ? OnMembersRemovedAsync(removed, turnContext, cancellationToken)
            : Task.CompletedTask;

        List<ChannelAccount> Others(IList<ChannelAccount>? members) =>
            [.. (members ?? []).Where(member => member is not null && member.Id != activity.Recipient?.Id)];
    }

    /// <summary>Others than the bot joined.</summary>
    protected virtual Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Others than the bot left.</summary>
    protected virtual Task OnMembersRemovedAsync(
        IList<ChannelAccount> membersRemoved, ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A reaction was put on a message or taken away.</summary>
    protected virtual Task OnMessageReactionActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>An event.</summary>
    protected virtual Task OnEventActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The other side is writing.</summary>
    protected virtual Task OnTypingActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The bot was installed or removed.</summary>
    protected virtual Task OnInstallationUpdateActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The conversation is over.</summary>
    protected virtual Task OnEndOfConversationActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A type that this version doesn't know.</summary>
    protected virtual Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>An invoke; 501 unless overridden.</summary>
    protected virtual Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        Task.FromResult(new InvokeResponse(StatusCodes.Status501NotImplemented));

    private Task Handle(ITurnContext turn, CancellationToken cancellationToken) => turn.Activity.Type switch
    {
        ActivityTypes.Message => OnMessageActivityAsync(turn, cancellationToken),
        ActivityTypes.ConversationUpdate => OnConversationUpdateActivityAsync(turn, cancellationToken),
        ActivityTypes.MessageReaction => OnMessageReactionActivityAsync(turn, cancellationToken),
        ActivityTypes.Event => OnEventActivityAsync(turn, cancellationToken),
        ActivityTypes.Typing => OnTypingActivityAsync(turn, cancellationToken),
        ActivityTypes.InstallationUpdate => OnInstallationUpdateActivityAsync(turn, cancellationToken),
        ActivityTypes.EndOfConversation => OnEndOfConversationActivityAsync(turn, cancellationToken),
        _ => OnUnrecognizedActivityTypeAsync(turn, cancellationToken),
    };
}
