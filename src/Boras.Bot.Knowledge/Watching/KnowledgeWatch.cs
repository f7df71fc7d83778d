using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Knowledge.Watching;

/// <summary>
/// Tells when the files of the knowledge folder have changed: at once by the file system's events, and by looking at times and
/// sizes where there are none, as on network drives and in some containers.
/// </summary>
public sealed partial class KnowledgeWatch : IDisposable
{
    private readonly Channel<bool> _signals = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly string _folder;
    private readonly TimeSpan _settle;
    private readonly TimeSpan _poll;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private FileSystemWatcher? _watcher;
    private string _seen = "";
    private int _isSure;
    private bool _isTold;

    /// <summary>Watches nothing until <see cref="Begin"/>.</summary>
    public KnowledgeWatch(IOptions<KnowledgeOptions> options, TimeProvider time, ILogger<KnowledgeWatch> logger)
    {
        (_folder, _time, _logger) = (options.Value.FullPath, time, logger);
        (_settle, _poll) = (TimeSpan.FromSeconds(options.Value.SettleSeconds), TimeSpan.FromSeconds(options.Value.PollSeconds));
    }

    /// <summary>Begins to watch: a change after this moment is told. Call it before the folder is read the first time.</summary>
    public void Begin()
    {
        Listen();
        _seen = FolderFingerprint.Of(_folder);
    }

    /// <summary>Makes <see cref="WaitAsync"/> look now, for who has written to the folder.</summary>
    public void Look() => _signals.Writer.TryWrite(true);

    /// <summary>Tells the last change once more at the next look, for who could not take it in.</summary>
    public void TellAgain() => Interlocked.Exchange(ref _isSure, 1);

    /// <summary>Returns when the files are others than when it returned last. What is written together is told together.</summary>
    public async Task WaitAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            if (await IsSignalledAsync(cancellationToken))
            {
                await Task.Delay(_settle, _time, cancellationToken);
                _signals.Reader.TryRead(out _);
            }

            // Before the fingerprint is taken: what comes after it is told the next time.
            var isSure = Interlocked.Exchange(ref _isSure, 0) == 1;
            var now = FolderFingerprint.Of(_folder);
            if (isSure || now != _seen)
            {
                _seen = now;
                return;
            }

            if (_watcher is null)
            {
                Listen();
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _watcher?.Dispose();

    private async Task<bool> IsSignalledAsync(CancellationToken cancellationToken)
    {
        using var poll = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var signal = _signals.Reader.ReadAsync(poll.Token).AsTask();
        var first = await Task.WhenAny(signal, Task.Delay(_poll, _time, poll.Token));
        await poll.CancelAsync();
        cancellationToken.ThrowIfCancellationRequested();
        return first == signal || signal.IsCompletedSuccessfully;
    }

    private void Listen()
    {
        FileSystemWatcher? watcher = null;
        try
        {
            watcher = new FileSystemWatcher(_folder) { IncludeSubdirectories = true, InternalBufferSize = 64 * 1024 };
            watcher.Changed += OnEvent;
            watcher.Created += OnEvent;
            watcher.Deleted += OnEvent;
            watcher.Renamed += OnEvent;
            watcher.Error += OnError;
            watcher.EnableRaisingEvents = true;
            _watcher = watcher;
        }
        catch (Exception e) when (e is IOException or ArgumentException or UnauthorizedAccessException or PlatformNotSupportedException)
        {
            watcher?.Dispose();
            if (!_isTold)
            {
                LogPollingOnly(_folder, e.Message, _poll.TotalSeconds);
            }

            _isTold = true;
        }
    }

    // A text written twice within the clock's grain, to the same length, shows in no fingerprint.
    private void OnEvent(object sender, FileSystemEventArgs change)
    {
        if (KnowledgeFile.Is(_folder, change.FullPath))
        {
            Interlocked.Exchange(ref _isSure, 1);
        }

        Look();
    }

    // Events were lost, or the folder is gone: begin anew when it can be looked at.
    private void OnError(object sender, ErrorEventArgs error)
    {
        Interlocked.Exchange(ref _watcher, null)?.Dispose();
        Look();
    }

    [LoggerMessage(LogLevel.Warning, "No events come from '{Folder}' ({Reason}); it is looked at every {Seconds} s")]
    private partial void LogPollingOnly(string folder, string reason, double seconds);
}
