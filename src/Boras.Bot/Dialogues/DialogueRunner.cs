using Boras.Bot.Answers.Outcomes;

namespace Boras.Bot.Dialogues;

/// <summary>Holds dialogues with the bot over several channels and says where it answers otherwise than expected.</summary>
/// <param name="knowledge">The knowledge folder, for dialogues without one of their own.</param>
internal sealed class DialogueRunner(string knowledge) : IDisposable
{
    private readonly Dictionary<string, BotInProcess> _bots = new(StringComparer.Ordinal);

    /// <summary>The channels on which every dialogue must mean the same; the last has nothing but text.</summary>
    public static IReadOnlyList<string> Channels { get; } = ["emulator", "msteams", "directline", "sms"];

    /// <summary>Holds one dialogue, in a new conversation on each channel.</summary>
    public async Task<DialogueResult> RunAsync(Dialogue dialogue, IReadOnlyList<string> channels, CancellationToken cancellationToken)
    {
        var bot = BotFor(dialogue);
        bot.Clock.Now = dialogue.Now;
        List<Mismatch> mismatches = [.. UnknownItems(dialogue, bot)];
        IReadOnlyList<Meaning>? first = null;
        foreach (var channel in channels)
        {
            var meanings = await Converse(dialogue, bot, channel, mismatches, cancellationToken);
            first ??= meanings;
            mismatches.AddRange(dialogue.Turns.Zip(first, meanings)
                .Where(turn => turn.Second != turn.Third && !mismatches.Exists(mismatch => mismatch.Turn == turn.First))
                .Select(turn => new Mismatch(channel, turn.First, turn.First.Line, $"the same as on {channels[0]}: {turn.Second}", turn.Third.ToString())));
        }

        return new DialogueResult(dialogue, mismatches);
    }

    public void Dispose()
    {
        foreach (var bot in _bots.Values)
        {
            bot.Dispose();
        }
    }

    private static IEnumerable<Mismatch> UnknownItems(Dialogue dialogue, BotInProcess bot) =>
        from turn in dialogue.Turns
        from item in turn.Bot?.Items ?? []
        where !bot.HasItem(item)
        select new Mismatch("all", turn, turn.Bot!.Line, $"item {item}", "no such item in the knowledge; an item is named by its file, without .md");

    private static async Task<List<Meaning>> Converse(
        Dialogue dialogue, BotInProcess bot, string channel, List<Mismatch> mismatches, CancellationToken cancellationToken)
    {
        var resident = new Resident(channel, dialogue.Language);
        var meanings = new List<Meaning>();
        foreach (var turn in dialogue.Turns)
        {
            var activity = turn switch
            {
                { User: { } text } => resident.Writes(text),
                { Press: { } title } => resident.Presses(title),
                _ => resident.Opens(),
            };
            if (activity is null)
            {
                mismatches.Add(new Mismatch(channel, turn, turn.Line, $"a button '{turn.Press}' to press", Buttons(resident.Buttons)));
                break;
            }

            var held = await bot.TurnAsync(activity, cancellationToken);
            var reply = new SeenReply(held.Replies);
            resident.See(reply);
            var meaning = Meaning.Of(held.TurnState.Get<Outcome>(), reply);
            meanings.Add(meaning);
            mismatches.AddRange(Check(turn, dialogue.Language, meaning, reply)
                .Select(wrong => new Mismatch(channel, turn, turn.Bot?.Line ?? turn.Line, wrong.Expected, wrong.Came)));
        }

        return meanings;
    }

    private static IEnumerable<(string Expected, string Came)> Check(DialogueTurn turn, string language, Meaning meaning, SeenReply reply)
    {
        if (turn.Bot is not { } expected)
        {
            yield break;
        }

        if (reply.IsEmpty)
        {
            yield return ("a reply", "nothing");
            yield break;
        }

        if (expected.Outcomes.Count > 0 && !expected.Outcomes.Contains(meaning.Outcome))
        {
            yield return (string.Join(" or ", expected.Outcomes), meaning.ToString());
        }

        if (expected.Items.Count > 0 && !expected.Items.Contains(meaning.Item))
        {
            yield return ($"item {string.Join(" or ", expected.Items)}", meaning.ToString());
        }

        if ((expected.Language ?? language) is var wanted && wanted != meaning.Language)
        {
            yield return ($"language {wanted}", $"language {meaning.Language ?? "not told"}");
        }

        foreach (var text in expected.Says.Where(text => !reply.Shows(text)))
        {
            yield return ($"says \"{text}\"", reply.Text);
        }

        foreach (var text in expected.NotSays.Where(reply.Shows))
        {
            yield return ($"does not say \"{text}\"", reply.Text);
        }

        foreach (var title in expected.Offers.Where(title => !reply.Buttons.Any(button => button.Title.Equals(title, StringComparison.OrdinalIgnoreCase))))
        {
            yield return ($"offers \"{title}\"", Buttons(reply.Buttons.Select(button => button.Title)));
        }
    }

    private static string Buttons(IEnumerable<string> titles) =>
        titles.ToList() is { Count: > 0 } offered ? $"offered: {string.Join(" | ", offered)}" : "nothing is offered";

    private BotInProcess BotFor(Dialogue dialogue)
    {
        var key = string.Join('\n', dialogue.Settings.OrderBy(setting => setting.Key, StringComparer.Ordinal)
            .Select(setting => $"{setting.Key}={setting.Value}").Prepend(dialogue.Knowledge ?? knowledge));
        if (!_bots.TryGetValue(key, out var bot))
        {
            _bots[key] = bot = BotInProcess.Start(dialogue.Knowledge ?? knowledge, dialogue.Settings);
        }

        return bot;
    }
}
