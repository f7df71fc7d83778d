namespace Boras.Bot.Privacy;

/// <summary>Classes of data that are kept, each for a time of its own.</summary>
internal enum DataClass
{
    /// <summary>Conversations over Direct Line with all that was said, and what the bot remembers of conversations on every channel.</summary>
    Conversations,

    /// <summary>The words of questions that had no answer or a bad rating.</summary>
    Questions,

    /// <summary>What became of questions, and ratings, without words and without conversation.</summary>
    Statistics,
}
