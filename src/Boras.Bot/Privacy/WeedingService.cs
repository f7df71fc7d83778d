using Boras.Bot.Answers.Dates;
using Boras.Bot.Protocol;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Privacy;

/// <summary>Weeds once a day; a second replica that does it as well finds nothing left.</summary>
internal sealed partial class WeedingService(
    Weeding weeding, IOptions<PrivacyOptions> options, TimeProvider clock, ILogger<WeedingService> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        foreach (var dataClass in Enum.GetValues<DataClass>().Where(dataClass => options.Value.Retention.Of(dataClass).Decision.Length == 0))
        {
            LogWithoutDecision(dataClass);
        }

        while (true)
        {
            await Task.Delay(UntilNext(), clock, stoppingToken);
            try
            {
                foreach (var weeded in await weeding.RunAsync(isTrial: false, stoppingToken))
                {
                    Log(weeded);
                }
            }
            catch (StoreUnavailableException e)
            {
                LogNotReached(e);
            }
        }
    }

    private void Log(WeededClass weeded)
    {
        if (weeded.Refusal is { } refusal)
        {
            LogRefused(refusal);
        }
        else
        {
            LogWeeded(weeded.DataClass, weeded.Removed, weeded.Held, weeded.Decision);
        }
    }

    private TimeSpan UntilNext()
    {
        var now = clock.GetUtcNow();
        var local = SwedishClock.Of(now);
        var next = local.Date.AddHours(options.Value.WeedingHour);
        return SwedishClock.MomentOf(next > local ? next : next.AddDays(1)) - now;
    }

    [LoggerMessage(LogLevel.Warning, "{DataClass} are kept for ever: Privacy:Retention:{DataClass} names no decision of the city")]
    private partial void LogWithoutDecision(DataClass dataClass);

    [LoggerMessage(LogLevel.Warning, "{Refusal}")]
    private partial void LogRefused(string refusal);

    [LoggerMessage(LogLevel.Information, "{DataClass}: {Removed} removed and {Held} on hold, by decision {Decision}")]
    private partial void LogWeeded(DataClass dataClass, long removed, long held, string decision);

    [LoggerMessage(LogLevel.Error, "Nothing was weeded, since the database could not be reached")]
    private partial void LogNotReached(Exception exception);
}
