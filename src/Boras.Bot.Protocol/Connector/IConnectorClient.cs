using Boras.Bot.Protocol.Activities;

namespace Boras.Bot.Protocol.Connector;

/// <summary>
/// What a bot may ask of the channel of its turn beside answering; in <c>TurnState</c>, as in the SDK, unless the channel has no connector.
/// </summary>
/// <remarks>Every call throws a <see cref="ConnectorException"/> when it fails for good.</remarks>
public interface IConnectorClient
{
    /// <summary>Everybody who takes part in the conversation.</summary>
    Task<IReadOnlyList<ChannelAccount>> GetConversationMembersAsync(CancellationToken cancellationToken);

    /// <summary>Those who take part, some at a time: what Teams wants for large teams.</summary>
    /// <param name="pageSize">How many; null lets the channel choose.</param>
    /// <param name="continuationToken">From the page before; null for the first.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<PagedMembersResult> GetConversationPagedMembersAsync(int? pageSize, string? continuationToken, CancellationToken cancellationToken);

    /// <summary>One who takes part.</summary>
    Task<ChannelAccount> GetConversationMemberAsync(string memberId, CancellationToken cancellationToken);

    /// <summary>Opens another conversation on the same channel. It is asked for once only: asking again could open two.</summary>
    Task<ConversationResourceResponse> CreateConversationAsync(ConversationParameters parameters, CancellationToken cancellationToken);
}
