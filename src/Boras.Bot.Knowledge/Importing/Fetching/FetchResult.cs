namespace Boras.Bot.Knowledge.Importing.Fetching;

/// <summary>What came of fetching a page.</summary>
internal abstract record FetchResult
{
    /// <summary>The page.</summary>
    public sealed record Fetched(SourceDocument Document, PageMark Mark) : FetchResult;

    /// <summary>The page is as it was.</summary>
    public sealed record NotModified : FetchResult;

    /// <summary>There is no such page any more (404 or 410).</summary>
    public sealed record Gone : FetchResult;

    /// <summary>The page may not be fetched or used; trying again would not help.</summary>
    public sealed record Refused(string Reason) : FetchResult;

    /// <summary>The page could not be fetched this time.</summary>
    public sealed record Failed(string Reason) : FetchResult
    {
        /// <summary>How long the server asks to be left alone; null when it doesn't say.</summary>
        public TimeSpan? RetryAfter { get; init; }
    }
}
