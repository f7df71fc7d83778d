using Boras.Bot.Answers.Outcomes;
using Boras.Bot.Questions;

namespace Boras.Bot.Dialogues;

/// <summary>What a turn comes to, whatever the channel.</summary>
/// <param name="Outcome">Name of the outcome; <c>none</c> when no question was answered.</param>
/// <param name="Item">Id of the item that answers; null when none does.</param>
/// <param name="Language">Language of the bot's words.</param>
internal sealed record Meaning(string Outcome, string? Item, string? Language)
{
    public static Meaning Of(Outcome? outcome, SeenReply reply) =>
        new(outcome is null ? "none" : OutcomeName.Of(outcome), (outcome as Answered)?.Hits[0].Item.Id, reply.Language);

    public override string ToString() => Item is null ? $"{Outcome} ({Language})" : $"{Outcome} {Item} ({Language})";
}
