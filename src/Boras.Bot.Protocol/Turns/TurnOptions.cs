using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Protocol.Turns;

/// <summary>How turns are run; section <c>Turns</c>.</summary>
public sealed class TurnOptions
{
    /// <summary>Minutes in which an activity that is delivered again is not answered again; default 60.</summary>
    [Range(1, 10_080)]
    public int AnsweredMinutes { get; set; } = 60;

    /// <summary>Most answered activities remembered in memory; default 100,000.</summary>
    [Range(1, 10_000_000)]
    public int MaxAnswered { get; set; } = 100_000;

    /// <summary>Most turns of one conversation that run or wait; further ones are refused with 429; default 20.</summary>
    [Range(1, 1_000)]
    public int MaxPerConversation { get; set; } = 20;

    /// <summary>Most turns of one channel that run at once, so that a slow one leaves room for the others; default 64.</summary>
    [Range(1, 10_000)]
    public int MaxRunningPerChannel { get; set; } = 64;

    /// <summary>Most turns that run at once; default 256.</summary>
    [Range(1, 10_000)]
    public int MaxRunning { get; set; } = 256;

    /// <summary>Most turns that run or wait; further ones are refused with 429; default 2,000.</summary>
    [Range(1, 100_000)]
    public int MaxQueued { get; set; } = 2_000;

    /// <summary>Most turns of one channel that run or wait, so that a slow one can't take every place; default 1,000.</summary>
    [Range(1, 100_000)]
    public int MaxQueuedPerChannel { get; set; } = 1_000;

    /// <summary>
    /// Seconds after which a delivery is acknowledged though its turn goes on; default 10, since channels deliver again after 15; more is for the
    /// website alone, where nobody does.
    /// </summary>
    [Range(1, 120)]
    public int AcknowledgeSeconds { get; set; } = 10;

    /// <summary>Longest time for one turn with its replies, in seconds; default 120.</summary>
    [Range(1, 3_600)]
    public int MaxSeconds { get; set; } = 120;

    /// <summary>Seconds that turns under way are given to finish when the service stops; default 30.</summary>
    [Range(0, 600)]
    public int ShutdownSeconds { get; set; } = 30;
}

[OptionsValidator]
internal sealed partial class TurnOptionsValidator : IValidateOptions<TurnOptions>;
