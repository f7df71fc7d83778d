using Boras.Bot.Answers.Outcomes;
using Boras.Bot.Knowledge.Items;
using Boras.Bot.Search.Indexing;
using Boras.Bot.Search.Ranking;

namespace Boras.Bot.Replies;

/// <summary>Puts an outcome into words.</summary>
internal sealed class ReplyComposer(LiveIndex index, ContactDetails contact)
{
    private const int MaxFurther = 2;
    private const int MaxSuggestions = 3;

    /// <summary>The reply to a question.</summary>
    public Reply Compose(Outcome outcome) => PersonalDataWarning.Before(
        OtherLanguage.Find(outcome.Language) is { } other && OtherLanguageReply(outcome, other) is { } reply ? reply : Reply(outcome),
        outcome.PersonalData);

    private Reply Reply(Outcome outcome)
    {
        var language = ReplyLanguage.Of(outcome.Language);
        var texts = new Texts(language);
        return outcome switch
        {
            Answered { Agenda: { } agenda } => new AgendaReply(language).Compose(agenda),
            Answered { Hits: [{ Item: { Kind: ItemKind.Meeting } meeting }, ..] } =>
                new AgendaReply(language).Compose(new Agenda([meeting]) { Committee = meeting.Title, Url = meeting.Url }),
            Answered answered => Answer(answered, new Reply(language), texts),
            Clarify clarify => new Reply(language)
            {
                Words = [texts["Clarify"]],
                Suggestions = [.. clarify.Candidates.Select(hit => Suggested(hit.Item)).DistinctBy(candidate => candidate.Title),
                    new Suggestion(texts["NoneOfThese"]) { IsNone = true }],
            },
            SmallTalkReply smallTalk => SmallTalk(smallTalk.Kind, new Reply(language), texts),
            EmergencyHelp help => new Reply(language) { Words = [texts[$"Emergency{help.Kind}"]] },
            PersonalDataOnly => new Reply(language),
            NoAnswer { Agenda: { } agenda } when new AgendaReply(language).Compose(agenda) is var calendar =>
                calendar with { Words = [.. calendar.Words, .. contact.Words(texts)] },
            _ => new Reply(language) { Words = [texts["NoAnswer"], texts["Rephrase"], .. contact.Words(texts)] },
        };
    }

    /// <summary>The first words of a conversation.</summary>
    public Reply Greeting(string language)
    {
        var texts = new Texts(language);
        return new Reply(language)
        {
            Words = [texts["Greeting"], texts["Abilities"], texts["NoPersonalData"]],
            Suggestions = Examples(),
            SuggestionsTitle = texts["AskNext"],
        };
    }

    /// <summary>The reply to a message without text.</summary>
    public static Reply NotText(string language) => new(language) { Words = [new Texts(language)["NotText"]] };

    /// <summary>The reply to a rating: short thanks, and whom to turn to when the answer did not help.</summary>
    public Reply Thanks(bool helped, string language)
    {
        var texts = new Texts(language);
        return new Reply(language) { Words = helped ? [texts["ThanksForUp"]] : [texts["ThanksForDown"], .. contact.Words(texts)] };
    }

    /// <summary>The reply to picking something that has since been taken away and that nothing else answers.</summary>
    public Reply Gone(string language)
    {
        var texts = new Texts(language);
        return new Reply(language) { Words = [texts["Gone"], texts["Rephrase"], .. contact.Words(texts)] };
    }

    private static Suggestion Suggested(KnowledgeItem item) => new(item.Title, item.Id) { Language = item.Language };

    private static Source SourceOf(SearchHit hit) => new(hit.Item.Title, hit.Item.Url, hit.Item.Language);

    private Reply Answer(Answered answered, Reply reply, Texts texts)
    {
        var best = answered.Hits[0];
        var further = answered.Hits.Skip(1).Where(hit => hit.Passage.Text.Length > 0).Take(MaxFurther).ToList();
        reply = reply with
        {
            Passage = best.Passage.Text,
            Source = SourceOf(best),
            Words = reply.Language == best.Item.Language ? [] : [texts["InSwedish"]],
            Further = [.. further.Select(hit => (hit.Passage.Text, SourceOf(hit)))],
            Suggestions = Related(best.Item, [best, .. further]),
            Rated = best.Item.Id,
            SuggestionsTitle = texts["AskNext"],
        };
        return best.Item.Kind == ItemKind.Contact ? reply with { Passage = null, Source = null, Words = contact.Words(texts), Further = [] } : reply;
    }

    // Without a translation of the bot's own words, one honest sentence and the way to the city.
    private Reply? OtherLanguageReply(Outcome outcome, OtherLanguage language) => outcome switch
    {
        SmallTalkReply or PersonalDataOnly => null,
        EmergencyHelp help => new Reply(language.Code) { Words = [language.Emergency, new Texts("en")[$"Emergency{help.Kind}"]] },
        Answered answered when answered.Hits[0].Item.Kind != ItemKind.Contact =>
            Answer(answered, new Reply(language.Code), new Texts("en")) with { Words = [language.Honest, .. contact.Bare()], Suggestions = [] },
        _ => new Reply(language.Code) { Words = [language.Honest, .. contact.Bare()] },
    };

    private Reply SmallTalk(SmallTalkKind kind, Reply reply, Texts texts) => kind switch
    {
        SmallTalkKind.Greeting => reply with { Words = [texts["Hello"], texts["Abilities"]], Suggestions = Examples(), SuggestionsTitle = texts["AskNext"] },
        SmallTalkKind.Thanks => reply with { Words = [texts["Thanks"]] },
        SmallTalkKind.Goodbye or SmallTalkKind.HowAreYou or SmallTalkKind.Praise or SmallTalkKind.Gibberish =>
            reply with { Words = [texts[$"SmallTalk{kind}"]] },
        SmallTalkKind.Complaint or SmallTalkKind.Insult => reply with { Words = [texts[$"SmallTalk{kind}"], .. contact.Words(texts)] },
        SmallTalkKind.OutsideTask => reply with
        {
            Words = [texts["SmallTalkOutsideTask"]],
            Suggestions = Examples(),
            SuggestionsTitle = texts["AskNext"],
        },
        SmallTalkKind.Identity => reply with { Words = [texts["Identity"], .. contact.Words(texts)] },
        _ => reply with { Words = [texts["Abilities"], texts["NoPersonalData"]], Suggestions = Examples(), SuggestionsTitle = texts["AskNext"] },
    };

    // Questions from the same page are what a reader of the page would have seen next.
    private List<Suggestion> Related(KnowledgeItem item, IEnumerable<SearchHit> shown) =>
        [.. Questions().Where(other => other.Url == item.Url).ExceptBy(shown.Select(hit => hit.Item.Title), other => other.Title)
            .Take(MaxSuggestions).Select(Suggested)];

    private List<Suggestion> Examples() => [.. Questions().Take(MaxSuggestions).Select(Suggested)];

    private IEnumerable<KnowledgeItem> Questions() =>
        (index.Current?.Items ?? []).Where(item => item.Kind == ItemKind.Faq);
}
