namespace Boras.Bot.Knowledge.Importing.Writing;

/// <summary>A page that would have taken away more than half of what is known from it, and waits for an editor.</summary>
/// <param name="Place">The page.</param>
/// <param name="Reason">Why it is held, as one sentence.</param>
/// <param name="Source">The source that it was read through; importing it with approval takes the page.</param>
/// <param name="Since">When it was first held, local time in Sweden.</param>
public sealed record HeldPage(string Place, string Reason, string Source, DateTime Since);
