using Boras.Bot.Storage;
using Boras.Bot.Storage.Holds;
using Boras.Bot.Storage.Weeding;
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
        long removed = isTrial ? old - held : 0;
        try
        {
            int batch;
            while (!isTrial && (batch = await RemoveAsync(dataClass, olderThan, cancellationToken)) > 0)
            {
                removed += batch;
            }
        }
        finally
        {
            if (!isTrial)
            {
                await NoteAsync(dataClass, rule.Decision, olderThan, removed, held);
            }
        }

        return new WeededClass(dataClass) { Decision = rule.Decision, OlderThan = olderThan, Removed = removed, Held = held };
    }

    private async Task<int> RemoveAsync(DataClass dataClass, DateTimeOffset olderThan, CancellationToken cancellationToken)
    {
        var removed = 0;
        await database.WriteAsync(
            async context => removed = await WeedingQueries.RemoveAsync(context, dataClass, olderThan, Batch, cancellationToken), cancellationToken);
        return removed;
    }

    private Task NoteAsync(DataClass dataClass, string decision, DateTimeOffset olderThan, long removed, long held) => database.WriteAsync(
        async context =>
        {
            context.Weedings.Add(new WeedingRow
            {
                At = clock.GetUtcNow(),
                DataClass = dataClass.ToString(),
                Decision = decision,
                OlderThan = olderThan,
                Removed = removed,
                Held = held,
            });
            await context.SaveChangesAsync(CancellationToken.None);
        },
        CancellationToken.None);
}
