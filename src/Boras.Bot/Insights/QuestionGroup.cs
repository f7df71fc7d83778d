namespace Boras.Bot.Insights;

/// <summary>A group of questions as staff see it.</summary>
/// <param name="Label">The most central wording, with … for words that too few used.</param>
/// <param name="Examples">The next most central ones, likewise, at most three.</param>
/// <param name="Asks">How many times it was asked.</param>
/// <param name="Askers">By how many at the least.</param>
/// <param name="LastAsked">The last day on which it was asked, Swedish time.</param>
/// <param name="Faults">Why: <c>unanswered</c>, <c>down</c>, <c>none-of-these</c>.</param>
/// <param name="Languages">By two-letter ISO 639-1 code.</param>
/// <param name="Nearest">The items nearest to it now, and those that were nearest then; best first.</param>
/// <param name="AnsweredBy">The item that the label is answered with now; null when it isn't.</param>
/// <param name="IsAnsweredNow">True when that is another item than one that was given 👎.</param>
internal sealed record QuestionGroup(
    string Label, IReadOnlyList<string> Examples, int Asks, int Askers, DateOnly LastAsked, IReadOnlyList<Cell> Faults, IReadOnlyList<Cell> Languages,
    IReadOnlyList<NearItem> Nearest, NearItem? AnsweredBy, bool IsAnsweredNow);
