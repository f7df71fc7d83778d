namespace Boras.Bot.Insights;

/// <summary>What residents asked, and what became of it.</summary>
/// <param name="From">The first day, Swedish time.</param>
/// <param name="To">The last day.</param>
/// <param name="MinAsks">Least number of askers of what is shown.</param>
/// <param name="Questions">Number of questions, small talk and the like left out.</param>
/// <param name="Outcomes">What became of them: <c>answered</c>, <c>clarify</c>, <c>no-answer</c>; the shares are the rates.</param>
/// <param name="Asides">Messages that were no questions to the knowledge.</param>
/// <param name="Feedback"><c>up</c>, <c>down</c>, <c>none-of-these</c>.</param>
/// <param name="WorstItems">The items with most 👎.</param>
/// <param name="Languages">Questions by two-letter ISO 639-1 code, the most first.</param>
/// <param name="Channels">Questions by channel, the most first.</param>
/// <param name="Hours">Questions by hour of the day, Swedish time: <c>00</c> to <c>23</c>.</param>
/// <param name="Weekdays">Questions by day of the week: <c>Monday</c> to <c>Sunday</c>.</param>
/// <param name="Groups">The groups of questions without an answer, or with a bad one, the most asked first.</param>
/// <param name="Hidden">Such questions that are in no group shown, because too few asked the like.</param>
/// <param name="MoreGroups">Number of groups that would be shown if there were room for them.</param>
/// <param name="IsCut">True when there were more such questions than are grouped.</param>
internal sealed record InsightsReport(
    DateOnly From, DateOnly To, int MinAsks, Cell Questions, IReadOnlyList<Cell> Outcomes, Cell Asides, IReadOnlyList<Cell> Feedback, IReadOnlyList<ItemRating> WorstItems,
    IReadOnlyList<Cell> Languages, IReadOnlyList<Cell> Channels, IReadOnlyList<Cell> Hours, IReadOnlyList<Cell> Weekdays,
    IReadOnlyList<QuestionGroup> Groups, Cell Hidden, int MoreGroups, bool IsCut);
