namespace Boras.Bot.Knowledge.Importing.Pages;

/// <summary>What holds for everything on a page.</summary>
/// <param name="Title">The page's main heading.</param>
/// <param name="Breadcrumb">Names of the pages above it and of the page itself, outermost first.</param>
internal sealed record PageFacts(string Title, IReadOnlyList<string> Breadcrumb)
{
    public string? Url { get; init; }

    public string Language { get; init; } = "sv";

    public DateTime? Published { get; init; }

    public DateTime? Modified { get; init; }
}
