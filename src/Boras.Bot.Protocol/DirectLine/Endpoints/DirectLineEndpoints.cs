using Boras.Bot.Protocol.DirectLine.Calls;
using Boras.Bot.Protocol.DirectLine.Limits;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Boras.Bot.Protocol.DirectLine.Endpoints;

/// <summary>The endpoints of Direct Line 3.0, with what their callers must show and how often they may call.</summary>
internal static class DirectLineEndpoints
{
    public const string Root = "/v3/directline";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost("/api/token", TokenEndpoints.ForWebsite).Needs(RequiredGrant.Origin).Limited(LimitedCall.Token);

        var root = endpoints.MapGroup(Root);
        root.MapPost("/tokens/generate", TokenEndpoints.GenerateAsync).Needs(RequiredGrant.Secret);
        root.MapPost("/tokens/refresh", TokenEndpoints.RefreshAsync).Needs(RequiredGrant.Token);
        root.MapGet("/session/getsessionid", TokenEndpoints.Session).Needs(RequiredGrant.SecretOrToken);
        root.MapPost("/conversations", ConversationEndpoints.StartAsync).Needs(RequiredGrant.SecretOrToken);

        var conversation = root.MapGroup("/conversations/{conversationId}");
        conversation.MapGet("", ConversationEndpoints.ReconnectAsync).Needs(RequiredGrant.SecretOrToken);
        conversation.MapDelete("", ConversationEndpoints.DeleteAsync).Needs(RequiredGrant.SecretOrOldToken);
        conversation.MapGet("/activities", ActivityEndpoints.ReadAsync).Needs(RequiredGrant.SecretOrToken);
        conversation.MapPost("/activities", ActivityEndpoints.PostAsync).Needs(RequiredGrant.SecretOrToken).Limited(LimitedCall.Post);
        conversation.MapPost("/upload", UploadEndpoint.PostAsync).Needs(RequiredGrant.SecretOrToken).Limited(LimitedCall.Post);
        conversation.MapGet("/stream", StreamEndpoint.OpenAsync).Needs(RequiredGrant.StreamToken).Limited(LimitedCall.Stream);
    }

    private static RouteHandlerBuilder Needs(this RouteHandlerBuilder endpoint, RequiredGrant required) =>
        endpoint.RequireCors(DirectLineCors.Policy).WithMetadata(new GrantMetadata(required));

    private static void Limited(this RouteHandlerBuilder endpoint, LimitedCall call) => endpoint.WithMetadata(new LimitMetadata(call));
}
