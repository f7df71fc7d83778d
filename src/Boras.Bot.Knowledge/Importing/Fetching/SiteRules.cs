namespace Boras.Bot.Knowledge.Importing.Fetching;

/// <summary>What may be fetched from a site.</summary>
/// <param name="Robots">Its robots.txt.</param>
internal sealed record SiteRules(RobotsRules Robots)
{
    /// <summary>Why the rules could not be read, so that nothing may be fetched (RFC 9309, 2.3.1.4); null when they could.</summary>
    public FetchResult? Unread { get; private init; }

    /// <summary>Nothing may be fetched, for <paramref name="reason"/>.</summary>
    public static SiteRules None(FetchResult reason) => new(RobotsRules.AllowAll) { Unread = reason };
}
