using System.Text.Json;
using Boras.Bot.Answers;
using Boras.Bot.Answers.Outcomes;
using Boras.Bot.Protocol.Activities;
using Boras.Bot.Protocol.Turns;
using Boras.Bot.Replies;

namespace Boras.Bot.Conversations;

/// <summary>The city's FAQ bot: greets, answers, and remembers the last question of each conversation.</summary>
internal sealed partial class FaqBot(Answerer answerer, ReplyComposer composer, ConversationMemory memory, ILogger<FaqBot> logger)
    : ActivityHandler
{
    protected override async Task OnMessageActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        var text = QuestionText(activity);
        if (string.IsNullOrWhiteSpace(text))
        {
            // A file, a picture, a card without a question: nothing to search for, but silence would puzzle.
            await Send(turnContext, ReplyComposer.NotText(ReplyLanguage.Of(activity.Locale)), cancellationToken).ConfigureAwait(false);
            return;
        }

        var state = memory.Read(activity);
        var outcome = answerer.Answer(new Question(text, state.LastQuestion));
        memory.Write(activity, state with { LastQuestion = outcome is SmallTalkReply ? state.LastQuestion : text });
        LogOutcome(outcome.GetType().Name, outcome.Language, outcome.Confidence, activity.ChannelId);
        await Send(turnContext, composer.Compose(outcome), cancellationToken).ConfigureAwait(false);
    }

    protected override Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext turnContext, CancellationToken cancellationToken) =>
        GreetOnce(turnContext, cancellationToken);

    // In a personal chat Teams tells of the installation, and not always of the user.
    protected override Task OnInstallationUpdateActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity.Action == "add" ? GreetOnce(turnContext, cancellationToken) : Task.CompletedTask;

    private static string? QuestionText(Activity activity)
    {
        if (!string.IsNullOrWhiteSpace(activity.Text))
        {
            return activity.Text;
        }

        // Buttons of cards post a message with a value and no text.
        return activity.Value switch
        {
            { ValueKind: JsonValueKind.String } value => Unescaped(value),
            { ValueKind: JsonValueKind.Object } value when value.TryGetProperty(ReplyActivity.QuestionProperty, out var question)
                && question.ValueKind == JsonValueKind.String => Unescaped(question),
            _ => null,
        };
    }

    private static string? Unescaped(JsonElement text)
    {
        try
        {
            return text.GetString();
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair: valid JSON, but no text.
            return null;
        }
    }

    private static Task<ResourceResponse> Send(ITurnContext turn, Reply reply, CancellationToken cancellationToken) =>
        turn.SendActivityAsync(ReplyActivity.Create(turn.Activity, reply), cancellationToken);

    private Task GreetOnce(ITurnContext turn, CancellationToken cancellationToken)
    {
        var state = memory.Read(turn.Activity);
        if (state.Greeted)
        {
            return Task.CompletedTask;
        }

        memory.Write(turn.Activity, state with { Greeted = true });
        return Send(turn, composer.Greeting(ReplyLanguage.Of(turn.Activity.Locale)), cancellationToken);
    }

    [LoggerMessage(LogLevel.Information, "{Outcome} in {Language} with confidence {Confidence:F2} on {ChannelId}")]
    private partial void LogOutcome(string outcome, string language, double confidence, string? channelId);
}
