using System.Globalization;
using System.Text.RegularExpressions;
using Boras.Bot.Answers;
using Boras.Bot.Answers.Outcomes;
using Boras.Bot.Protocol.Activities;
using Boras.Bot.Replies;

namespace Boras.Bot.Conversations;

/// <summary>Answers a resident who picked something instead of asking: a button, a number in a list, a title from it.</summary>
internal sealed partial class Picks(Answerer answerer, ReplyComposer composer)
{
    /// <summary>What was picked; null when the activity is a message to be read.</summary>
    public static ButtonValue? Find(Activity activity, ConversationState state) =>
        // A value beside a text may be anything that a channel adds; only what this bot puts there outweighs the text.
        ButtonValue.Read(activity.Value) is { } value
            && (value is not { Item: null, Choice: null, Feedback: null } || string.IsNullOrWhiteSpace(activity.Text))
            ? value
            : Offered(activity.Text, state)?.ToValue(state.OfferedIn ?? activity.Locale ?? "");

    /// <summary>The answer to a pick; an item that has been taken away is asked for by its title.</summary>
    public (Outcome Outcome, Reply Reply) Answer(ButtonValue picked, string? context)
    {
        var language = ReplyLanguage.Of(picked.Language);
        Outcome? outcome = picked switch
        {
            { Choice: ButtonValue.None } => new NoAnswer(language, Confidence: 0, []),
            { Item: { } item } => answerer.Show(item, language),
            _ => null,
        };
        if (outcome is not null)
        {
            return (outcome, composer.Compose(outcome));
        }

        outcome = picked.Question is { } question
            ? answerer.Answer(new Question(question, picked.Item is null ? context : null))
            : new NoAnswer(language, Confidence: 0, []);
        return (outcome, outcome is NoAnswer && picked.Item is not null ? composer.Gone(language) : composer.Compose(outcome));
    }

    private static Suggestion? Offered(string? text, ConversationState state)
    {
        if (string.IsNullOrWhiteSpace(text) || state.Offered.Count == 0)
        {
            return null;
        }

        var number = Number().Match(text);
        return number.Success
            ? state.Offered.ElementAtOrDefault(int.Parse(number.Groups[1].ValueSpan, CultureInfo.InvariantCulture) - 1)
            : state.Offered.FirstOrDefault(offered => offered.Title.Equals(text.Trim(), StringComparison.OrdinalIgnoreCase));
    }

    [GeneratedRegex(@"^\s*([0-9]{1,2})\s*[.):]?\s*$")]
    private static partial Regex Number();
}
