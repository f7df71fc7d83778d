namespace Boras.Bot.Feedback;

/// <summary>How an answer was rated.</summary>
internal enum FeedbackRating
{
    /// <summary>👍.</summary>
    Up,

    /// <summary>👎.</summary>
    Down,

    /// <summary>"Inget av dessa": nothing that was offered was meant.</summary>
    NoneOfThese,
}
