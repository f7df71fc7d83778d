using Boras.Bot.Protocol.Activities;

namespace Boras.Bot.Replies;

/// <summary>Suggestions and feedback as the suggested actions of a message.</summary>
internal static class SuggestedButtons
{
    /// <summary>The buttons of <paramref name="reply"/>; none on a channel that has none.</summary>
    public static List<CardAction> Of(Reply reply, ChannelAbilities channel) => channel.Buttons switch
    {
        ButtonKind.Titles => [.. reply.Suggestions.Select(suggestion => CardAction.ImBack(suggestion.Title, suggestion.Title))],
        ButtonKind.Values => [.. reply.Suggestions.Select(suggestion =>
            CardAction.MessageBack(suggestion.Title, suggestion.Title, suggestion.ToValue(reply.Language).ToJson())), .. Feedback(reply)],
        _ => [],
    };

    private static IEnumerable<CardAction> Feedback(Reply reply)
    {
        if (reply.Rated is not { } rated)
        {
            return [];
        }

        var texts = new Texts(reply.Language);
        return [Rate("Helpful", ButtonValue.Up), Rate("NotHelpful", ButtonValue.Down)];

        CardAction Rate(string name, string rating) =>
            CardAction.MessageBack(texts[name], texts[name], ButtonValue.Rating(rating, rated, reply.Language).ToJson());
    }
}
