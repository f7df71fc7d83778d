namespace Boras.Bot.Answers.Dates;

/// <summary>Which way a date without a year is meant.</summary>
public enum Tense
{
    /// <summary>The next one, today included.</summary>
    Future,

    /// <summary>The latest one, today included.</summary>
    Past,
}
