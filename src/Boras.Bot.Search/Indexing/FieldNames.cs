namespace Boras.Bot.Search.Indexing;

/// <summary>The fields of the index.</summary>
internal static class FieldNames
{
    /// <summary>Question, headline or committee name, and the alternates.</summary>
    public const string Question = "question";

    /// <summary>The text of the answer; of a meeting its time and place.</summary>
    public const string Answer = "answer";
}
