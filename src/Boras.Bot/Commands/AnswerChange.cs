namespace Boras.Bot.Commands;

/// <summary>A question that two states of the knowledge answer differently.</summary>
/// <param name="Id">Identity of the question; null where it has none.</param>
/// <param name="Question">The question.</param>
/// <param name="Before">Outcome and first item before.</param>
/// <param name="After">Outcome and first item after.</param>
internal sealed record AnswerChange(string? Id, string Question, string Before, string After)
{
    /// <summary>As a line for people.</summary>
    public override string ToString() => $"{(Id is null ? "" : $"{Id}: ")}{Question}\n  before: {Before}\n  after:  {After}";
}
