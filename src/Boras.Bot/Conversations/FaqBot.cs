using Boras.Bot.Answers;
using Boras.Bot.Answers.Outcomes;
using Boras.Bot.Feedback;
using Boras.Bot.Protocol;
using Boras.Bot.Protocol.Activities;
using Boras.Bot.Protocol.Turns;
using Boras.Bot.Questions;
using Boras.Bot.Replies;
using Boras.Bot.Teams;
using Boras.Bot.Telemetry;

namespace Boras.Bot.Conversations;

/// <summary>The city's FAQ bot: greets, answers, and remembers the last question of each conversation.</summary>
internal sealed partial class FaqBot(
    Answerer answerer, ReplyComposer composer, Picks picks, Ratings ratings, TeamsInvokes invokes, IConversationStates states,
    TurnStages stages, OutcomeMetrics metrics, ILogger<FaqBot> logger) : ActivityHandler
{
    private const int MaxTries = 5;

    protected override Task OnMessageActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        ReplyAsync(turnContext, state => Picks.Find(turnContext.Activity, state), cancellationToken);

    protected override Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext turnContext, CancellationToken cancellationToken) =>
        // Who joins a team or a group chat has not asked for the bot.
        turnContext.Activity.Conversation?.ConversationType is "channel" or "groupChat"
            ? Task.CompletedTask : GreetOnce(turnContext, cancellationToken);

    // Who installs the bot has asked for it. In a personal chat Teams tells of that, and not always of the user.
    protected override Task OnInstallationUpdateActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity.Action switch
        {
            "add" => GreetOnce(turnContext, cancellationToken),
            "remove" => states.ForgetAsync(turnContext.Activity, cancellationToken),
            _ => Task.CompletedTask,
        };

    protected override Task OnEndOfConversationActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        states.ForgetAsync(turnContext.Activity, cancellationToken);

    protected override async Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (CardActions.PickedIn(turnContext.Activity) is not { } picked)
        {
            return await invokes.HandleAsync(turnContext, cancellationToken).ConfigureAwait(false);
        }

        await ReplyAsync(turnContext, _ => picked, cancellationToken).ConfigureAwait(false);
        return TeamsInvokes.Picked(picked);
    }

    private static async Task Send(ITurnContext turn, Reply reply, CancellationToken cancellationToken)
    {
        foreach (var activity in ReplyActivity.Create(turn.Activity, reply))
        {
            await turn.SendActivityAsync(activity, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task ReplyAsync(ITurnContext turn, Func<ConversationState, ButtonValue?> find, CancellationToken cancellationToken)
    {
        for (var tries = 1; ; tries++)
        {
            var before = await states.ReadAsync(turn.Activity, cancellationToken).ConfigureAwait(false);
            var picked = find(before.State);
            if (picked is null && string.IsNullOrWhiteSpace(turn.Activity.Text))
            {
                // A file, a picture, a card without a question: nothing to search for, but silence would puzzle.
                await Send(turn, ReplyComposer.NotText(ReplyLanguage.Of(turn.Activity.Locale)), cancellationToken).ConfigureAwait(false);
                return;
            }

            // Another replica may have answered in the same conversation meanwhile: then from what it has left.
            if (await TryReplyAsync(turn, picked, before, cancellationToken).ConfigureAwait(false))
            {
                return;
            }

            if (tries == MaxTries)
            {
                throw new StoreUnavailableException("Others keep writing to the same conversation.");
            }
        }
    }

    private async Task<bool> TryReplyAsync(ITurnContext turn, ButtonValue? picked, KeptState before, CancellationToken cancellationToken)
    {
        var state = before.State;
        if (Ratings.Find(picked) is { } rating)
        {
            await ratings.RecordAsync(rating, picked!, turn.Activity, cancellationToken).ConfigureAwait(false);
            if (rating is not FeedbackRating.NoneOfThese)
            {
                await Send(turn, ratings.Reply(rating, picked!, turn.Activity), cancellationToken).ConfigureAwait(false);
                return true;
            }
        }

        var (outcome, reply) = Answer(turn.Activity, picked, state);
        var asked = picked is null ? turn.Activity.Text : picked.Question;
        var after = Offering(state, reply) with
        {
            LastQuestion = outcome is Aside || asked is null ? state.LastQuestion
                // The next one may lean on what this one leant on.
                : Question.Read(outcome.LeansOnContext ? $"{state.LastQuestion} {asked}" : asked),
        };
        var question = AskedQuestion.Of(outcome, picked is null ? turn.Activity.Text : null);
        if (!await states.WriteAsync(turn.Activity, before, after, question, cancellationToken).ConfigureAwait(false))
        {
            return false;
        }

        turn.TurnState.Set(outcome);
        metrics.Came(outcome, picked is not null, turn.Activity.ChannelId);
        LogOutcome(OutcomeName.Of(outcome), outcome.Language, outcome.Confidence, KnownChannels.Name(turn.Activity.ChannelId));
        await Send(turn, reply, cancellationToken).ConfigureAwait(false);
        return true;
    }

    private async Task GreetOnce(ITurnContext turn, CancellationToken cancellationToken)
    {
        var before = await states.ReadAsync(turn.Activity, cancellationToken).ConfigureAwait(false);
        if (before.State.Greeted)
        {
            return;
        }

        var greeting = composer.Greeting(ReplyLanguage.Of(turn.Activity.Locale));
        // Whoever wrote meanwhile has greeted, or has answered already.
        if (await states.WriteAsync(turn.Activity, before, Offering(before.State, greeting) with { Greeted = true }, asked: null, cancellationToken).ConfigureAwait(false))
        {
            await Send(turn, greeting, cancellationToken).ConfigureAwait(false);
        }
    }

    private (Outcome, Reply) Answer(Activity activity, ButtonValue? picked, ConversationState state)
    {
        using var stage = stages.Begin(TurnStages.Answer, activity.ChannelId);
        if (picked is not null)
        {
            return picks.Answer(picked, state.LastQuestion);
        }

        var outcome = answerer.Answer(new Question(activity.Text!, state.LastQuestion));
        return (outcome, composer.Compose(outcome));
    }

    private static ConversationState Offering(ConversationState state, Reply reply) =>
        reply.Suggestions.Count == 0 ? state : state with { Offered = reply.Suggestions, OfferedIn = reply.Language };

    [LoggerMessage(LogLevel.Information, "{Outcome} in {Language} with confidence {Confidence:F2} on {ChannelId}")]
    private partial void LogOutcome(string outcome, string language, double confidence, string? channelId);
}
