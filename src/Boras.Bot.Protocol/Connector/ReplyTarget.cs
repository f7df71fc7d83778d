using Boras.Bot.Protocol.Activities;
using Boras.Bot.Protocol.Authentication.Incoming;

namespace Boras.Bot.Protocol.Connector;

/// <summary>Where calls that an activity leads to go, and with what token. The bot can't send a token anywhere else.</summary>
/// <param name="ServiceUrl">The address in the activity, which its sender was let in with.</param>
/// <param name="Scope">Scope of the token; null for none.</param>
internal sealed record ReplyTarget(string? ServiceUrl, string? Scope)
{
    /// <summary>That of <paramref name="activity"/>, which <paramref name="caller"/> was let in to deliver.</summary>
    public static ReplyTarget Of(Activity activity, Caller caller) => new(activity.ServiceUrl, caller.Scope);

    /// <summary>The address of <paramref name="segments"/> there; ids are percent-encoded, since the Emulator's end in <c>|livechat</c>.</summary>
    /// <exception cref="ConnectorException">There is no address that may be used.</exception>
    public Uri Address(params ReadOnlySpan<string?> segments)
    {
        if (!Uri.TryCreate(ServiceUrl, UriKind.Absolute, out var service) || service.Scheme is not ("https" or "http"))
        {
            throw new ConnectorException("The activity's serviceUrl is not an http address.");
        }

        if (Scope is not null && service.Scheme != Uri.UriSchemeHttps && !service.IsLoopback)
        {
            throw new ConnectorException("The activity's serviceUrl is not https, and a token goes over nothing else.");
        }

        var address = service.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/v3/conversations";
        foreach (var segment in segments)
        {
            // Dots alone lead to another address, encoded or not.
            address += string.IsNullOrEmpty(segment) || segment is "." or ".."
                ? throw new ConnectorException("An id of the activity can't stand in an address.")
                : "/" + Uri.EscapeDataString(segment);
        }

        return new Uri(address);
    }
}
