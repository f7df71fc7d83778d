using System.Text.Json;
using Boras.Bot.Protocol.Endpoint;
using Microsoft.AspNetCore.Http;

namespace Boras.Bot.Protocol.DirectLine.Requests;

/// <summary>Reads <see cref="ConversationParameters"/>, or says why it can't.</summary>
internal static class ParameterReader
{
    private const int MaxBytes = 16 * 1024;
    private const int MaxIdLength = 128;
    private const int MaxNameLength = 256;
    private const int MaxLocaleLength = 35;
    private const int MaxOrigins = 20;

    public static async Task<(ConversationParameters? Parameters, Refusal? Refusal)> ReadAsync(
        HttpRequest request, CancellationToken cancellationToken)
    {
        var body = await JsonBody.ReadAsync(request, MaxBytes, cancellationToken).ConfigureAwait(false);
        if (body is null)
        {
            return (null, Refusal.TooLarge($"The body may be at most {MaxBytes} bytes."));
        }

        try
        {
            var parameters = body.Length == 0 ? null : Parse(body);
            return Check(parameters ?? new ConversationParameters());
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return (null, Refusal.BadRequest("The body is not the JSON that is expected."));
        }
    }

    private static ConversationParameters? Parse(byte[] body)
    {
        JsonBody.CheckWritable(body);
        return JsonSerializer.Deserialize(body, DirectLineJsonContext.Default.ConversationParameters);
    }

    private static (ConversationParameters?, Refusal?) Check(ConversationParameters parameters)
    {
        var fault = parameters switch
        {
            { User.Id.Length: > MaxIdLength } => $"The user's id may have at most {MaxIdLength} characters.",
            { User.Id: { } id } when id.Any(char.IsControl) => "The user's id may not hold control characters.",
            { User.Name.Length: > MaxNameLength } => $"The user's name may have at most {MaxNameLength} characters.",
            { Locale.Length: > MaxLocaleLength } => $"The locale may have at most {MaxLocaleLength} characters.",
            { User.Name: { } name } when name.Any(char.IsControl) => "The user's name may not hold control characters.",
            { Locale: { } locale } when locale.Any(char.IsControl) => "The locale may not hold control characters.",
            { TrustedOrigins.Count: > MaxOrigins } => $"There may be at most {MaxOrigins} trusted origins.",
            { TrustedOrigins: { } origins } when origins.Any(origin => !Origins.IsOrigin(origin)) =>
                "Every trusted origin must be an origin such as https://www.example.org.",
            _ => null,
        };
        return fault is null ? (parameters, null) : (null, Refusal.BadRequest(fault));
    }
}
