using System.Globalization;
using Boras.Bot.Protocol.Activities;

namespace Boras.Bot.Protocol.Connector;

/// <summary>The connector of one turn's channel, for the conversation <paramref name="conversationId"/>.</summary>
internal sealed class TurnConnector(ConnectorClient connector, ReplyTarget target, string? conversationId) : IConnectorClient
{
    private const string Members = "members";

    public async Task<IReadOnlyList<ChannelAccount>> GetConversationMembersAsync(CancellationToken cancellationToken) =>
        await connector.GetAsync(
            Members, target, target.Address(conversationId, Members), ActivityJsonContext.Default.ListChannelAccount, cancellationToken).ConfigureAwait(false);

    public Task<PagedMembersResult> GetConversationPagedMembersAsync(int? pageSize, string? continuationToken, CancellationToken cancellationToken)
    {
        string?[] query =
        [
            pageSize is { } size ? string.Create(CultureInfo.InvariantCulture, $"pageSize={size}") : null,
            continuationToken is null ? null : $"continuationToken={Uri.EscapeDataString(continuationToken)}",
        ];
        var address = new UriBuilder(target.Address(conversationId, "pagedmembers")) { Query = string.Join('&', query.OfType<string>()) };
        return connector.GetAsync(Members, target, address.Uri, ActivityJsonContext.Default.PagedMembersResult, cancellationToken);
    }

    public Task<ChannelAccount> GetConversationMemberAsync(string memberId, CancellationToken cancellationToken) => connector.GetAsync(
        Members, target, target.Address(conversationId, Members, memberId), ActivityJsonContext.Default.ChannelAccount, cancellationToken);

    public Task<ConversationResourceResponse> CreateConversationAsync(ConversationParameters parameters, CancellationToken cancellationToken) =>
        connector.CreateAsync(target, parameters, cancellationToken);
}
