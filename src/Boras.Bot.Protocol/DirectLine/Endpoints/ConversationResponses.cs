using Boras.Bot.Protocol.DirectLine.Requests;
using Boras.Bot.Protocol.DirectLine.Tokens;
using Microsoft.AspNetCore.Http;

namespace Boras.Bot.Protocol.DirectLine.Endpoints;

/// <summary>Makes the answers that carry tokens.</summary>
internal sealed class ConversationResponses(DirectLineTokens tokens, Origins origins)
{
    /// <summary>A token, and nothing about a stream.</summary>
    public IResult Token(DirectLineGrant grant) => Json(grant, streamUrl: null, StatusCodes.Status200OK);

    /// <summary>A token, and the address of a stream that starts after <paramref name="watermark"/>.</summary>
    public IResult Stream(DirectLineGrant grant, long watermark, HttpRequest request, int status = StatusCodes.Status200OK)
    {
        // From http to ws, and from https to wss.
        var address = "ws" + origins.Own(request)["http".Length..] + request.PathBase
            + $"{DirectLineEndpoints.Root}/conversations/{grant.ConversationId}/stream?watermark={watermark}&t={tokens.IssueForStream(grant)}";
        return Json(grant, address, status);
    }

    private IResult Json(DirectLineGrant grant, string? streamUrl, int status) => Results.Json(
        new ConversationResponse
        {
            ConversationId = grant.ConversationId,
            Token = tokens.Issue(grant),
            ExpiresIn = (int)tokens.Lifetime.TotalSeconds,
            StreamUrl = streamUrl,
            ReferenceGrammarId = streamUrl is null ? null : grant.ConversationId,
        },
        DirectLineJsonContext.Default.ConversationResponse,
        statusCode: status);
}
