using Boras.Bot.Protocol.Activities;

namespace Boras.Bot.Protocol.Connector;

/// <summary>Some of those who take part in a conversation.</summary>
public sealed class PagedMembersResult
{
    /// <summary>These.</summary>
    public IList<ChannelAccount>? Members { get; set; }

    /// <summary>What to ask for the next ones with; null when there are no more.</summary>
    public string? ContinuationToken { get; set; }
}
