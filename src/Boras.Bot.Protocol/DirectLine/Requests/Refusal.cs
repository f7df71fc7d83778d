using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Boras.Bot.Protocol.DirectLine.Requests;

/// <summary>The answer to a request that isn't carried out.</summary>
/// <param name="Status">HTTP status code.</param>
/// <param name="Code">A name for programs.</param>
/// <param name="Message">A sentence for developers.</param>
/// <param name="RetryAfter">When to try again; null when that wouldn't help.</param>
internal sealed record Refusal(int Status, string Code, string Message, TimeSpan? RetryAfter = null) : IResult
{
    public static Refusal Ended { get; } = new(StatusCodes.Status404NotFound, "ConversationNotFound", "The conversation has ended, or never was.");

    public static Refusal BotFailed { get; } = new(StatusCodes.Status502BadGateway, "BotError", "The bot failed.");

    public static Refusal Unavailable { get; } = new(
        StatusCodes.Status503ServiceUnavailable, "ServiceUnavailable", "The database can't be reached. Nothing was lost; try again.",
        TimeSpan.FromSeconds(StoreUnavailableException.RetryAfterSeconds));

    public static Refusal BadRequest(string message) => new(StatusCodes.Status400BadRequest, "BadArgument", message);

    public static Refusal Forbidden(string code, string message) => new(StatusCodes.Status403Forbidden, code, message);

    public static Refusal TooLarge(string message) => new(StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", message);

    public static Refusal TooMany(string message, TimeSpan retryAfter) =>
        new(StatusCodes.Status429TooManyRequests, "TooManyRequests", message, retryAfter);

    public Task ExecuteAsync(HttpContext httpContext)
    {
        if (RetryAfter is { } wait)
        {
            httpContext.Response.Headers.RetryAfter = Math.Max(1, Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        }

        return Results.Json(new ErrorResponse(new ErrorDetail(Code, Message)), DirectLineJsonContext.Default.ErrorResponse, statusCode: Status)
            .ExecuteAsync(httpContext);
    }
}
