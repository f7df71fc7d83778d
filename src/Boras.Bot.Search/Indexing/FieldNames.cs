namespace Boras.Bot.Search.Indexing;

/// <summary>What is indexed of an item; each in every form of <see cref="Analysis.TermKind"/>.</summary>
internal static class FieldNames
{
    /// <summary>The question of an FAQ item.</summary>
    public const string Question = "question";

    /// <summary>The headline of a news item, the committee's name, the heading of a contact block.</summary>
    public const string Title = "title";

    /// <summary>Other ways to ask, written by staff.</summary>
    public const string Alternates = "alternates";

    /// <summary>The text of the answer; of a meeting its time and place.</summary>
    public const string Answer = "answer";

    /// <summary>Names of the pages above.</summary>
    public const string Breadcrumb = "breadcrumb";

    /// <summary>All of the above together: for counting in how many items a word is, not for ranking.</summary>
    public const string Everything = "everything";
}
