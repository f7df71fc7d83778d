using System.Buffers.Text;
using System.Globalization;
using System.Text.Json;
using Boras.Bot.Protocol;
using Boras.Bot.Protocol.DirectLine.Streaming;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Npgsql;

namespace Boras.Bot.Storage.DirectLine;

/// <summary>Carries signals to the streams of every replica by LISTEN and NOTIFY.</summary>
/// <remarks>
/// That something was written is told by a trigger on the table, in the transaction that wrote it, so that no crash falls
/// between the two. Source: PostgreSQL's documentation of NOTIFY.
/// </remarks>
internal sealed partial class PostgreSqlSignals(
    Database database, IOptions<StorageOptions> options, TimeProvider clock, ILogger<PostgreSqlSignals> logger) : BackgroundService, IDirectLineSignals
{
    /// <summary>Name of the channel in PostgreSQL.</summary>
    public const string Channel = "boras_bot";

    // PostgreSQL's limit is 8,000 bytes; what doesn't fit is only typing.
    private const int MaxPayload = 7_900;
    private const int KeepAliveSeconds = 10;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly MemoryDirectLineSignals _here = new();
    private volatile bool _listens;

    public IDirectLineSubscription Subscribe(string conversationId) => _here.Subscribe(conversationId);

    public async Task PublishAsync(DirectLineSignal signal, CancellationToken cancellationToken)
    {
        if (signal.Transient is null)
        {
            // The trigger has told everybody, this replica as well while it listens.
            if (!_listens)
            {
                await _here.PublishAsync(signal, cancellationToken);
            }

            return;
        }

        var payload = string.Create(CultureInfo.InvariantCulture, $"{signal.ConversationId} {signal.After} {Convert.ToBase64String(signal.Transient)}");
        if (payload.Length > MaxPayload)
        {
            return;
        }

        try
        {
            await database.ReadAsync(context => context.Database.ExecuteSqlAsync($"SELECT pg_notify({Channel}, {payload})", cancellationToken), cancellationToken);
        }
        catch (StoreUnavailableException)
        {
            // Typing that isn't seen does no harm.
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await ListenAsync(stoppingToken);
            }
            catch (Exception e) when (DatabaseFaults.Of(e) is not null)
            {
                _listens = false;
                // What this replica wrote while the connection was already dead, and told nobody.
                _here.HintAll();
                LogBroken(e.GetBaseException().Message);
                await Task.Delay(Pause, clock, stoppingToken);
            }
        }
    }

    private async Task ListenAsync(CancellationToken stoppingToken)
    {
        var settings = new NpgsqlConnectionStringBuilder(DatabaseConnection.PostgreSqlString(options.Value)) { KeepAlive = KeepAliveSeconds, Pooling = false };
        await using var connection = new NpgsqlConnection(settings.ConnectionString);
        connection.Notification += (_, notification) => Take(notification.Payload);
        await connection.OpenAsync(stoppingToken);
        await using (var command = new NpgsqlCommand($"LISTEN {Channel}", connection))
        {
            await command.ExecuteNonQueryAsync(stoppingToken);
        }

        _listens = true;

        // What was told while nobody listened is in the store.
        _here.HintAll();
        LogListening();
        while (true)
        {
            await connection.WaitAsync(stoppingToken);
        }
    }

    private void Take(string payload)
    {
        var parts = payload.Split(' ');
        var signal = parts is [var id, var after, var transient] && long.TryParse(after, NumberStyles.None, CultureInfo.InvariantCulture, out var sequence)
            && Base64.IsValid(transient) && Convert.FromBase64String(transient) is var json && IsObject(json)
            ? new DirectLineSignal(id, json, sequence)
            : new DirectLineSignal(parts[0]);
        // It only writes to queues of this process, and never waits.
        _ = _here.PublishAsync(signal, CancellationToken.None);
    }

    // Whoever may connect to the database may notify; clients get it as it is.
    private static bool IsObject(byte[] transient)
    {
        try
        {
            using var json = JsonDocument.Parse(transient);
            return json.RootElement.ValueKind == JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    [LoggerMessage(LogLevel.Warning, "Signals of other replicas are not heard until the database is reached again: {Reason}")]
    private partial void LogBroken(string reason);

    [LoggerMessage(LogLevel.Information, "Signals of other replicas are heard")]
    private partial void LogListening();
}
