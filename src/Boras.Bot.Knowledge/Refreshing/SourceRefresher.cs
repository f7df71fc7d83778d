using System.Diagnostics;
using Boras.Bot.Knowledge.Importing;
using Boras.Bot.Knowledge.Importing.Writing;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Knowledge.Refreshing;

/// <summary>Refreshes the knowledge folder from the sources that are due.</summary>
public sealed partial class SourceRefresher
{
    // Another replica is at it, and its result is in the folder when it is done.
    private static readonly TimeSpan WhenBusy = TimeSpan.FromSeconds(5);
    private readonly Importer _importer;
    private readonly RefreshOptions _options;
    private readonly string _folder;
    private readonly TimeProvider _time;
    private readonly RefreshMetrics _metrics;
    private readonly ILogger _logger;

    // A folder that can't be written can't hold these either.
    private readonly Dictionary<string, SourceRun> _runs = new(StringComparer.Ordinal);

    internal SourceRefresher(
        Importer importer, IOptions<RefreshOptions> options, IOptions<KnowledgeOptions> knowledge, TimeProvider time, RefreshMetrics metrics, ILogger<SourceRefresher> logger)
    {
        (_importer, _options, _folder, _time, _metrics, _logger) = (importer, options.Value, knowledge.Value.FullPath, time, metrics, logger);
    }

    /// <summary>Whether there is anything to refresh.</summary>
    public bool HasSources => _options.Sources.Count > 0;

    /// <summary>The last refresh of every source that has been refreshed, by address; by whichever replica, when they share the folder.</summary>
    public IReadOnlyDictionary<string, SourceRun> Runs()
    {
        var written = SourceRuns.Read(_folder);
        lock (_runs)
        {
            return _options.Sources.Select(source => source.Address).Where(address => written.ContainsKey(address) || _runs.ContainsKey(address))
                .ToDictionary(address => address, address => Last(address, written), StringComparer.Ordinal);
        }
    }

    /// <summary>Refreshes each source that is due, one after the other.</summary>
    /// <returns>Time until the next one is due, and whether any file was written.</returns>
    public async Task<(TimeSpan Wait, bool HasChanges)> RunDueAsync(CancellationToken cancellationToken)
    {
        var hasChanges = false;
        foreach (var source in _options.Sources.Where(source => Wait(source) <= TimeSpan.Zero))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var began = (Time: _time.GetUtcNow(), Stamp: Stopwatch.GetTimestamp());
            try
            {
                using var folder = FolderLock.TryTake(_folder);
                if (folder is null)
                {
                    return (WhenBusy, hasChanges);
                }

                // Who held the lock until now may have done it.
                if (Wait(source) <= TimeSpan.Zero)
                {
                    var options = new ImportOptions(_folder) { Kind = source.Kind };
                    var report = await _importer.RunLockedAsync([source.Address], Stream.Null, options, progress: null, cancellationToken);
                    hasChanges |= report.HasChanges;
                    Done(source, report, began);
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                LogFolder(e.Message, _folder);
                Failed(source, began, e.Message);
            }
            catch (Exception e) when (e is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
            {
                // Whatever a page holds, the bot goes on answering from what it has.
                LogBroken(e, source.Address);
                Failed(source, began, e.Message);
            }
        }

        var next = _options.Sources.Min(Wait);
        return (next < TimeSpan.Zero ? TimeSpan.Zero : next, hasChanges);
    }

    private TimeSpan Wait(SourceOptions source)
    {
        lock (_runs)
        {
            return Last(source.Address, SourceRuns.Read(_folder)).Due(source.Interval, TimeSpan.FromMinutes(_options.RetryMinutes)) - _time.GetUtcNow();
        }
    }

    private SourceRun Last(string address, Dictionary<string, SourceRun> written) =>
        new[] { written.GetValueOrDefault(address, SourceRun.Never), _runs.GetValueOrDefault(address, SourceRun.Never) }.MaxBy(run => run.Attempted)!;

    private void Done(SourceOptions source, ImportReport report, (DateTimeOffset Time, long Stamp) began)
    {
        RefreshLog.Report(_logger, source.Address, _folder, report, Stopwatch.GetElapsedTime(began.Stamp));
        _metrics.Changed(source.Address, report);
        var address = PageAddress.Clean(new Uri(source.Address));
        if (report.Unreached.Contains(address))
        {
            Failed(source, began, report.Refusals.First(refusal => refusal.Place == address).Reason);
            return;
        }

        _metrics.Ran(source.Address, isReached: true, Stopwatch.GetElapsedTime(began.Stamp));
        Keep(source, new SourceRun(began.Time, _time.GetUtcNow(), 0, report.Summary));
        SourceRuns.Write(_folder, source.Address, _runs[source.Address]);
    }

    private void Failed(SourceOptions source, (DateTimeOffset Time, long Stamp) began, string reason)
    {
        _metrics.Ran(source.Address, isReached: false, Stopwatch.GetElapsedTime(began.Stamp));
        var last = Last(source.Address, SourceRuns.Read(_folder));
        Keep(source, new SourceRun(began.Time, last.Succeeded, last.Failures + 1, reason));
        try
        {
            SourceRuns.Write(_folder, source.Address, _runs[source.Address]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What can't be written has been logged; it is tried again in a while.
        }
    }

    private void Keep(SourceOptions source, SourceRun run)
    {
        lock (_runs)
        {
            _runs[source.Address] = run;
        }
    }

    [LoggerMessage(LogLevel.Error, "The knowledge can't be refreshed: {Reason} Set Knowledge:Path to a folder that may be written; it is '{Folder}'")]
    private partial void LogFolder(string reason, string folder);

    [LoggerMessage(LogLevel.Error, "Refreshing {Source} broke off")]
    private partial void LogBroken(Exception exception, string source);
}
