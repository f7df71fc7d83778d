using Boras.Bot.Answers;
using Boras.Bot.Feedback;
using Boras.Bot.Knowledge;
using Boras.Bot.PersonalData;
using Boras.Bot.Protocol;
using Boras.Bot.Replies;
using Boras.Bot.Search;
using Boras.Bot.Teams;

namespace Boras.Bot.Conversations;

/// <summary>Registers the whole bot, alike for the web service and for dialogues in process.</summary>
internal static class BotRegistration
{
    public static IServiceCollection AddBot(this IServiceCollection services) => services
        .AddKnowledge().AddSearch().AddAnswers().AddReplies().AddConversations().AddFeedback().AddTeams()
        .AddProtocol<FaqBot>().AddPersonalData();
}
