using Boras.Bot.Protocol.DirectLine.Tokens;
using Microsoft.AspNetCore.Http;

namespace Boras.Bot.Protocol.DirectLine.Calls;

/// <summary>Who calls: the bearer of a token, or without a grant the bearer of the secret or an allowed website.</summary>
internal sealed record DirectLineCaller(DirectLineGrant? Grant)
{
    /// <summary>Gives endpoints the caller that <see cref="CallerCheck"/> has let in.</summary>
    public static ValueTask<DirectLineCaller?> BindAsync(HttpContext context) =>
        ValueTask.FromResult(context.Features.Get<DirectLineCaller>());
}
