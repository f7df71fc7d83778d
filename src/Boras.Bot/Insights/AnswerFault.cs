namespace Boras.Bot.Insights;

/// <summary>What was wrong with the answer to a question.</summary>
internal enum AnswerFault
{
    /// <summary>There was none.</summary>
    Unanswered,

    /// <summary>It was given 👎.</summary>
    Down,

    /// <summary>"Inget av dessa": nothing that was offered was meant.</summary>
    NoneOfThese,
}
