namespace Boras.Bot.Dialogues;

/// <summary>What became of a dialogue over all its channels.</summary>
internal sealed record DialogueResult(Dialogue Dialogue, IReadOnlyList<Mismatch> Mismatches)
{
    public bool Passed => Mismatches.Count == 0;

    /// <summary>Failed, and no reason is given why it may.</summary>
    public bool Failed => !Passed && Dialogue.Pending is null;
}
