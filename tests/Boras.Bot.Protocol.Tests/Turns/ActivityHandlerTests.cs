using Boras.Bot.Protocol.Activities;
using Boras.Bot.Protocol.Turns;

namespace Boras.Bot.Protocol.Tests.Turns;

public sealed class ActivityHandlerTests
{
    private readonly Recorder _bot = new();

    [Theory]
    [InlineData("message", "message")]
    [InlineData("messageReaction", "reaction")]
    [InlineData("event", "event")]
    [InlineData("typing", "typing")]
    [InlineData("installationUpdate", "installation")]
    [InlineData("endOfConversation", "end")]
    [InlineData("invoke", "invoke")]
    [InlineData("conversationUpdate", null)]
    [InlineData("handoff", "unrecognized")]
    [InlineData("Message", "unrecognized")]
    [InlineData(null, "unrecognized")]
    public async Task OnTurn_Type_CallsItsMethodOnly(string? type, string? method)
    {
        await Turn(new Activity { Type = type });
        Assert.Equal(method is null ? [] : [method], _bot.Calls);
    }

    [Fact]
    public async Task OnTurn_InvokeNotOverridden_Is501() =>
        Assert.Equal(new InvokeResponse(501), await new Plain().OnTurnAsync(Context(new Activity { Type = "invoke" }), default));

    [Fact]
    public async Task OnTurn_InvokeOverridden_GivesItsAnswer() =>
        Assert.Equal(new InvokeResponse(202), await Turn(new Activity { Type = "invoke" }));

    [Theory]
    [InlineData("message")]
    [InlineData("conversationUpdate")]
    [InlineData("messageReaction")]
    [InlineData("event")]
    [InlineData("typing")]
    [InlineData("installationUpdate")]
    [InlineData("endOfConversation")]
    [InlineData("handoff")]
    public async Task OnTurn_NothingOverridden_GivesNoAnswer(string type)
    {
        var members = new[] { new ChannelAccount { Id = "u" } };
        var context = Context(new Activity { Type = type, MembersAdded = members, MembersRemoved = members });
        Assert.Null(await new Plain().OnTurnAsync(context, default));
        Assert.False(context.Responded);
    }

    [Fact]
    public async Task OnTurn_OthersAdded_ArePassedWithoutTheBot()
    {
        await Turn(Update(added: ["bot", "u1", null, "u2"]));
        Assert.Equal(["added u1 u2"], _bot.Calls);
    }

    [Fact]
    public async Task OnTurn_OthersRemoved_ArePassedWithoutTheBot()
    {
        await Turn(Update(removed: ["u1", "bot"]));
        Assert.Equal(["removed u1"], _bot.Calls);
    }

    [Fact]
    public async Task OnTurn_OnlyTheBot_CallsNothing()
    {
        await Turn(Update(added: ["bot"], removed: ["bot", null]));
        Assert.Empty(_bot.Calls);
    }

    [Fact]
    public async Task OnTurn_NoRecipient_PassesMembersWithAnId()
    {
        var activity = Update(added: ["u1"]);
        activity.Recipient = null;
        await Turn(activity);
        Assert.Equal(["added u1"], _bot.Calls);
    }

    [Fact]
    public async Task OnTurn_NoContext_IsRefused() =>
        await Assert.ThrowsAsync<ArgumentNullException>(() => _bot.OnTurnAsync(null!, default));

    private static Activity Update(string?[]? added = null, string?[]? removed = null) => new()
    {
        Type = ActivityTypes.ConversationUpdate,
        Recipient = new ChannelAccount { Id = "bot" },
        MembersAdded = added?.Select(Member).ToList(),
        MembersRemoved = removed?.Select(Member).ToList(),
    };

    // JSON may hold null in place of a member.
    private static ChannelAccount Member(string? id) => id is null ? null! : new ChannelAccount { Id = id };

    private static TurnContext Context(Activity activity) => new(activity, new KeptReplies());

    private Task<InvokeResponse?> Turn(Activity activity) => _bot.OnTurnAsync(Context(activity), default);

    private sealed class Plain : ActivityHandler;

    private sealed class Recorder : ActivityHandler
    {
        public List<string> Calls { get; } = [];

        protected override Task OnMessageActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Call("message");

        protected override Task OnMembersAddedAsync(
            IList<ChannelAccount> membersAdded, ITurnContext turnContext, CancellationToken cancellationToken) => Call(Ids("added", membersAdded));

        protected override Task OnMembersRemovedAsync(
            IList<ChannelAccount> membersRemoved, ITurnContext turnContext, CancellationToken cancellationToken) => Call(Ids("removed", membersRemoved));

        protected override Task OnMessageReactionActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Call("reaction");

        protected override Task OnEventActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Call("event");

        protected override Task OnTypingActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Call("typing");

        protected override Task OnInstallationUpdateActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Call("installation");

        protected override Task OnEndOfConversationActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Call("end");

        protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Call("unrecognized");

        protected override async Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken)
        {
            await Call("invoke");
            return new InvokeResponse(202);
        }

        private static string Ids(string call, IList<ChannelAccount> members) => $"{call} {string.Join(' ', members.Select(member => member.Id))}";

        private Task Call(string name)
        {
            Calls.Add(name);
            return Task.CompletedTask;
        }
    }
}
