namespace Boras.Bot.Knowledge.Importing.Fetching;

/// <summary>What a server said of a page's version.</summary>
/// <param name="ETag">The entity tag, with its quotes; null when there was none.</param>
/// <param name="LastModified">The time of its last change; null when the server gave none.</param>
/// <param name="Listed">The time of its last change in the sitemap, local time in Sweden; null when it is in none.</param>
internal sealed record PageMark(string? ETag, DateTimeOffset? LastModified, DateTime? Listed = null);
