using Boras.Bot.Storage;
using Boras.Bot.Storage.Holds;
using Boras.Bot.Storage.Weeding;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Privacy;

/// <summary>Removes what is older than the city has decided to keep it, but for what is on hold, and writes a protocol of it.</summary>
internal sealed class Weeding(Database database, ConversationRemoval removal, IOptions<PrivacyOptions> options, TimeProvider clock)
{
    // So many in one transaction, so that residents never wait long.
    private const int Batch = 200;

    /// <summary>Weeds every class that a decision allows to weed; the others say why not.</summary>
    /// <param name="isTrial">True only counts.</param>
    /// <param name="cancellationToken">Stops between two batches; what was removed until then is in the protocol.</param>
    public async Task<IReadOnlyList<WeededClass>> RunAsync(bool isTrial, CancellationToken cancellationToken)
    {
        List<WeededClass> weeded = [];
        foreach (var dataClass in Enum.GetValues<DataClass>())
        {
            weeded.Add(Refusal(dataClass) is { } refusal
                ? new WeededClass(dataClass, refusal)
                : await WeedAsync(dataClass, isTrial, cancellationToken));
        }

        if (!isTrial)
        {
            await removal.OverwriteAsync(cancellationToken);
        }

        return weeded;
    }

    private string? Refusal(DataClass dataClass)
    {
        var name = $"Privacy:Retention:{dataClass}";
        return options.Value.Retention.Of(dataClass) switch
        {
            { Days: null } => $"{dataClass} are not weeded: {name}:Days and {name}:Decision are not set.",
            { Decision: "" } => $"{dataClass} are not weeded: {name}:Decision is not set, and nothing is removed without the number of the city's decision.",
            _ => null,
        };
    }

    private async Task<WeededClass> WeedAsync(DataClass dataClass, bool isTrial, CancellationToken cancellationToken)
    {
        var rule = options.Value.Retention.Of(dataClass);
        var olderThan = clock.GetUtcNow() - TimeSpan.FromDays(rule.Days!.Value);
        var (old, held) = await database.ReadAsync(context => WeedingQueries.CountAsync(context, dataClass, olderThan, cancellationToken), cancellationToken);
        if (isTrial)
        {
            return new WeededClass(dataClass) { Decision = rule.Decision, OlderThan = olderThan, Removed = old - held, Held = held };
        }

        // Each batch is added to the protocol as it is removed, so that nothing that stops the rest leaves it wrong.
        var note = await NoteAsync(dataClass, rule.Decision, olderThan, held, cancellationToken);
        long removed = 0;
        int batch;
        while ((batch = await RemoveAsync(dataClass, olderThan, note, cancellationToken)) > 0)
        {
            removed += batch;
        }

        return new WeededClass(dataClass) { Decision = rule.Decision, OlderThan = olderThan, Removed = removed, Held = held };
    }

    private Task<int> RemoveAsync(DataClass dataClass, DateTimeOffset olderThan, long note, CancellationToken cancellationToken) => database.WriteAsync(
        async context =>
        {
            var removed = await WeedingQueries.RemoveAsync(context, dataClass, olderThan, Batch, cancellationToken);
            await context.Weedings.Where(row => row.Id == note).ExecuteUpdateAsync(
                set => set.SetProperty(row => row.Removed, row => row.Removed + removed), cancellationToken);
            return (removed, removed > 0);
        },
        cancellationToken);

    private Task<long> NoteAsync(DataClass dataClass, string decision, DateTimeOffset olderThan, long held, CancellationToken cancellationToken) => database.WriteAsync(
        async context =>
        {
            var row = new WeedingRow
            {
                At = clock.GetUtcNow(),
                DataClass = dataClass.ToString(),
                Decision = decision,
                OlderThan = olderThan,
                Held = held,
            };
            context.Weedings.Add(row);
            await context.SaveChangesAsync(cancellationToken);
            return (row.Id, true);
        },
        cancellationToken);
}
