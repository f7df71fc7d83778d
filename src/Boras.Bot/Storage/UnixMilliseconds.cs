using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Boras.Bot.Storage;

/// <summary>Times as milliseconds since 1970 in UTC, which both databases order and compare alike.</summary>
internal sealed class UnixMilliseconds() : ValueConverter<DateTimeOffset, long>(
    time => time.ToUnixTimeMilliseconds(), milliseconds => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds));
