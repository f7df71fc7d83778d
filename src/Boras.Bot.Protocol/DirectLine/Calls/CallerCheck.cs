using Boras.Bot.Protocol.DirectLine.Conversations;
using Boras.Bot.Protocol.DirectLine.Requests;
using Boras.Bot.Protocol.DirectLine.Tokens;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Primitives;

namespace Boras.Bot.Protocol.DirectLine.Calls;

/// <summary>Lets in who shows what an endpoint's <see cref="RequiredGrant"/> asks for, and refuses others with 403.</summary>
internal sealed class CallerCheck(Origins origins, Secrets secrets, DirectLineTokens tokens)
{
    private const string Scheme = "Bearer ";
    private const string ConversationKey = "conversationId";

    /// <summary>Middleware: sets the feature <see cref="DirectLineCaller"/> or ends the request.</summary>
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<GrantMetadata>() is { } metadata)
        {
            context.Response.Headers.CacheControl = "no-store";
            var (caller, refusal) = await CheckAsync(context, metadata.Required).ConfigureAwait(false);
            if (refusal is not null)
            {
                await refusal.ExecuteAsync(context).ConfigureAwait(false);
                return;
            }

            context.Features.Set(caller);
        }

        try
        {
            await next(context).ConfigureAwait(false);
        }
        catch (StoreUnavailableException) when (!context.Response.HasStarted)
        {
            await Refusal.Unavailable.ExecuteAsync(context).ConfigureAwait(false);
        }
    }

    private async Task<(DirectLineCaller?, Refusal?)> CheckAsync(HttpContext context, RequiredGrant required)
    {
        // Browsers send it, and scripts in them can't change it; other clients have none.
        var origin = context.Request.Headers.Origin;
        if (!StringValues.IsNullOrEmpty(origin) && !origins.MayCall(context.Request, origin.ToString()))
        {
            return (null, Refusal.Forbidden("OriginNotAllowed", "This website may not call. Its origin belongs in DirectLine:AllowedOrigins."));
        }

        if (required == RequiredGrant.Origin)
        {
            return StringValues.IsNullOrEmpty(origin)
                ? (null, Refusal.Forbidden("OriginMissing", "Only websites get a token here; servers get one with a secret."))
                : (new DirectLineCaller(Grant: null), null);
        }

        var credential = required == RequiredGrant.StreamToken ? context.Request.Query["t"].ToString() : Bearer(context.Request);
        if (credential.Length == 0)
        {
            return (null, Refusal.Forbidden("MissingToken", "A secret or token is needed, as: Authorization: Bearer TOKEN."));
        }

        if (context.GetRouteValue(ConversationKey) is string id && !ConversationIds.CanBe(id))
        {
            return (null, Refusal.Ended);
        }

        if (required is RequiredGrant.Secret or RequiredGrant.SecretOrToken or RequiredGrant.SecretOrOldToken && secrets.Holds(credential))
        {
            return (new DirectLineCaller(Grant: null), null);
        }

        return required == RequiredGrant.Secret
            ? (null, Refusal.Forbidden("BadSecret", "This is not a secret of the bot."))
            : await CheckToken(context, required, credential).ConfigureAwait(false);
    }

    private async Task<(DirectLineCaller?, Refusal?)> CheckToken(HttpContext context, RequiredGrant required, string token)
    {
        var check = await (required == RequiredGrant.StreamToken ? tokens.CheckForStreamAsync(token) : tokens.CheckAsync(token)).ConfigureAwait(false);
        return check switch
        {
            { HasExpired: true } when required != RequiredGrant.SecretOrOldToken => (null, Refusal.Forbidden("TokenExpired", "The token has expired.")),
            { Grant: null } => (null, Refusal.Forbidden("BadToken", "The token is not one of this service.")),
            { Grant: { } grant } when context.GetRouteValue(ConversationKey) is string id && id != grant.ConversationId =>
                (null, Refusal.Forbidden("BadToken", "The token is for another conversation.")),
            { Grant: { } grant } when !MayUse(grant, context.Request) =>
                (null, Refusal.Forbidden("OriginNotTrusted", "The token is for other websites.")),
            { Grant: { } grant } => (new DirectLineCaller(grant), null),
        };
    }

    // A browser names no origin when it gets something from the page's own host.
    private static bool MayUse(DirectLineGrant grant, HttpRequest request) =>
        grant.Origins.Count == 0
        || (StringValues.IsNullOrEmpty(request.Headers.Origin)
            ? HttpMethods.IsGet(request.Method) && !request.HttpContext.WebSockets.IsWebSocketRequest
            : grant.Origins.Contains(request.Headers.Origin.ToString(), StringComparer.Ordinal));

    private static string Bearer(HttpRequest request) =>
        request.Headers.Authorization.ToString() is var header && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            ? header[Scheme.Length..].Trim()
            : "";
}
