namespace Boras.Bot.Knowledge.Importing;

/// <summary>A page in a sitemap.</summary>
/// <param name="Address">Its address.</param>
/// <param name="Modified">When it was last changed, local time in Sweden; null when the list doesn't say.</param>
internal sealed record ListedPage(Uri Address, DateTime? Modified);
