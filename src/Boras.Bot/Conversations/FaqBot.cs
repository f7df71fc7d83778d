using Boras.Bot.Answers;
using Boras.Bot.Answers.Outcomes;
using Boras.Bot.Feedback;
using Boras.Bot.Protocol.Activities;
using Boras.Bot.Protocol.Turns;
using Boras.Bot.Replies;
using Boras.Bot.Teams;

namespace Boras.Bot.Conversations;

/// <summary>The city's FAQ bot: greets, answers, and remembers the last question of each conversation.</summary>
internal sealed partial class FaqBot(
    Answerer answerer, ReplyComposer composer, Picks picks, Ratings ratings, TeamsInvokes invokes, ConversationMemory memory,
    ILogger<FaqBot> logger) : ActivityHandler
{
    protected override async Task OnMessageActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        var state = memory.Read(activity);
        var picked = Picks.Find(activity, state);
        if (picked is null && string.IsNullOrWhiteSpace(activity.Text))
        {
            // A file, a picture, a card without a question: nothing to search for, but silence would puzzle.
            await Send(turnContext, ReplyComposer.NotText(ReplyLanguage.Of(activity.Locale)), cancellationToken).ConfigureAwait(false);
            return;
        }

        await Reply(turnContext, picked, state, cancellationToken).ConfigureAwait(false);
    }

    protected override Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext turnContext, CancellationToken cancellationToken) =>
        // Who joins a team or a group chat has not asked for the bot.
        turnContext.Activity.Conversation?.ConversationType is "channel" or "groupChat"
            ? Task.CompletedTask : GreetOnce(turnContext, cancellationToken);

    // Who installs the bot has asked for it. In a personal chat Teams tells of that, and not always of the user.
    protected override Task OnInstallationUpdateActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        switch (turnContext.Activity.Action)
        {
            case "add":
                return GreetOnce(turnContext, cancellationToken);
            case "remove":
                memory.Forget(turnContext.Activity);
                break;
        }

        return Task.CompletedTask;
    }

    protected override Task OnEndOfConversationActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        memory.Forget(turnContext.Activity);
        return Task.CompletedTask;
    }

    protected override async Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (CardActions.PickedIn(turnContext.Activity) is not { } picked)
        {
            return await invokes.HandleAsync(turnContext, cancellationToken).ConfigureAwait(false);
        }

        await Reply(turnContext, picked, memory.Read(turnContext.Activity), cancellationToken).ConfigureAwait(false);
        return TeamsInvokes.Picked(picked);
    }

    private static async Task Send(ITurnContext turn, Reply reply, CancellationToken cancellationToken)
    {
        foreach (var activity in ReplyActivity.Create(turn.Activity, reply))
        {
            await turn.SendActivityAsync(activity, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task Reply(ITurnContext turn, ButtonValue? picked, ConversationState state, CancellationToken cancellationToken)
    {
        if (Ratings.Find(picked) is { } rating)
        {
            await ratings.RecordAsync(rating, picked!, turn.Activity, cancellationToken).ConfigureAwait(false);
            if (rating is not FeedbackRating.NoneOfThese)
            {
                await Send(turn, ratings.Reply(rating, picked!, turn.Activity), cancellationToken).ConfigureAwait(false);
                return;
            }
        }

        var (outcome, reply) = picked is null ? Answer(turn.Activity.Text!, state) : picks.Answer(picked, state.LastQuestion);
        var asked = picked is null ? turn.Activity.Text : picked.Question;
        memory.Write(turn.Activity, Offering(state, reply) with
        {
            LastQuestion = outcome is Aside || asked is null ? state.LastQuestion
                // The next one may lean on what this one leant on.
                : Question.Read(outcome.LeansOnContext ? $"{state.LastQuestion} {asked}" : asked),
        });
        turn.TurnState.Set(outcome);
        LogOutcome(outcome.GetType().Name, outcome.Language, outcome.Confidence, turn.Activity.ChannelId);
        await Send(turn, reply, cancellationToken).ConfigureAwait(false);
    }

    private Task GreetOnce(ITurnContext turn, CancellationToken cancellationToken)
    {
        var state = memory.Read(turn.Activity);
        if (state.Greeted)
        {
            return Task.CompletedTask;
        }

        var greeting = composer.Greeting(ReplyLanguage.Of(turn.Activity.Locale));
        memory.Write(turn.Activity, Offering(state, greeting) with { Greeted = true });
        return Send(turn, greeting, cancellationToken);
    }

    private (Outcome, Reply) Answer(string text, ConversationState state)
    {
        var outcome = answerer.Answer(new Question(text, state.LastQuestion));
        return (outcome, composer.Compose(outcome));
    }

    private static ConversationState Offering(ConversationState state, Reply reply) =>
        reply.Suggestions.Count == 0 ? state : state with { Offered = reply.Suggestions, OfferedIn = reply.Language };

    [LoggerMessage(LogLevel.Information, "{Outcome} in {Language} with confidence {Confidence:F2} on {ChannelId}")]
    private partial void LogOutcome(string outcome, string language, double confidence, string? channelId);
}
