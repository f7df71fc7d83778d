namespace Boras.Bot.Privacy;

/// <summary>How long a class of data is kept, and by whose decision it is removed then.</summary>
internal sealed class RetentionRule
{
    /// <summary>Days since it was last used; default none, which keeps it.</summary>
    public int? Days { get; set; }

    /// <summary>Number of the city's decision on weeding, such as <c>KS 2026-00123</c>; default none, without which nothing is removed.</summary>
    public string Decision { get; set; } = "";
}
