using System.Globalization;

namespace Boras.Bot.Protocol.DirectLine.Endpoints;

/// <summary>Tells how far a client has read: the sequence of the last activity it got.</summary>
internal static class Watermark
{
    public static Requests.Refusal Refusal { get; } = Requests.Refusal.BadRequest("The watermark is not one of this service.");

    /// <summary>Reads a watermark; 0 for a client that has read nothing, null for what is none.</summary>
    /// <remarks>Clients that have none send an empty one, and some a dash.</remarks>
    public static long? Parse(string? text) =>
        text is null or "" or "-" ? 0
        : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var sequence) ? sequence
        : null;
}
