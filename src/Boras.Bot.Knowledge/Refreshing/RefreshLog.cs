using Boras.Bot.Knowledge.Importing;
using Microsoft.Extensions.Logging;

namespace Boras.Bot.Knowledge.Refreshing;

/// <summary>Tells the log what came of a refresh.</summary>
internal static partial class RefreshLog
{
    // A site that is down refuses every page for the same reason.
    private const int MostRefusals = 10;

    public static void Report(ILogger logger, string source, string folder, ImportReport report, TimeSpan time)
    {
        LogDone(logger, source, report.Summary, time.TotalSeconds);
        foreach (var held in report.Held)
        {
            LogHeld(logger, held.Place, held.Reason, source, folder);
        }

        foreach (var refusal in report.Refusals.Take(MostRefusals))
        {
            LogRefused(logger, refusal.Place, refusal.Reason);
        }

        if (report.Refusals.Count > MostRefusals)
        {
            LogMore(logger, source, report.Refusals.Count - MostRefusals);
        }
    }

    [LoggerMessage(LogLevel.Information, "Refreshed {Source}: {Summary}; it took {Seconds:F1} s")]
    private static partial void LogDone(ILogger logger, string source, string summary, double seconds);

    [LoggerMessage(LogLevel.Warning, "Held {Place}: {Reason}. Look at it; to take it, run: knowledge import {Source} --out {Folder} --accept-shrink")]
    private static partial void LogHeld(ILogger logger, string place, string reason, string source, string folder);

    [LoggerMessage(LogLevel.Warning, "Refused {Place}: {Reason}")]
    private static partial void LogRefused(ILogger logger, string place, string reason);

    [LoggerMessage(LogLevel.Warning, "Refused {Count} more of {Source}")]
    private static partial void LogMore(ILogger logger, string source, int count);
}
