using Boras.Bot.Answers;
using Boras.Bot.Commands;
using Boras.Bot.Knowledge.Checking;
using Boras.Bot.Protocol.Activities;
using Boras.Bot.Protocol.Turns;
using Boras.Bot.Replies;
using Boras.Bot.Search.Indexing;

namespace Boras.Bot.Dialogues;

/// <summary>The whole bot, without HTTP: the same services, filters and handler as in the web service.</summary>
internal sealed class BotInProcess : IDisposable
{
    private readonly IHost _host;

    private BotInProcess(IHost host, DialogueClock clock) => (_host, Clock) = (host, clock);

    public DialogueClock Clock { get; }

    /// <summary>What is wrong in the knowledge; the bot answers from the rest.</summary>
    public required IReadOnlyList<Fault> Faults { get; init; }

    public ReplyComposer Composer => _host.Services.GetRequiredService<ReplyComposer>();

    public Answerer Answerer => _host.Services.GetRequiredService<Answerer>();

    public bool HasItem(string id) => Index(_host).Current?.Items.Any(item => item.Id == id) == true;

    /// <summary>Starts the bot over a knowledge folder.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public static BotInProcess Start(string knowledge, IReadOnlyDictionary<string, string>? settings = null)
    {
        var clock = new DialogueClock();
        var host = CommandServices.BuildBot(clock, [.. settings ?? new Dictionary<string, string>(), new("Knowledge:Path", knowledge)]);
        return new BotInProcess(host, clock) { Faults = Index(host).Reload() };
    }

    /// <summary>Runs one turn.</summary>
    public async Task<KeptTurn> TurnAsync(Activity activity, CancellationToken cancellationToken)
    {
        await using var scope = _host.Services.CreateAsyncScope();
        var filtered = scope.ServiceProvider.GetServices<IActivityFilter>().Aggregate(activity, (current, filter) => filter.Filter(current));
        var turn = new KeptTurn(filtered);
        await scope.ServiceProvider.GetRequiredService<IBot>().OnTurnAsync(turn, cancellationToken);
        return turn;
    }

    public void Dispose() => _host.Dispose();

    private static LiveIndex Index(IHost host) => host.Services.GetRequiredService<LiveIndex>();
}
