namespace Boras.Bot.Knowledge.Importing;

/// <summary>How far an import has come.</summary>
/// <param name="Done">Documents read.</param>
/// <param name="Total">Documents known so far.</param>
public sealed record ImportProgress(int Done, int Total);
