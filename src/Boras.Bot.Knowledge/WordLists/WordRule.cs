namespace Boras.Bot.Knowledge.WordLists;

/// <summary>One line of a word list.</summary>
/// <param name="From">Words and phrases as people write them, in lower case.</param>
/// <param name="To">Words and phrases to look for, best first, in lower case; the same as <paramref name="From"/> in a two-way line.</param>
/// <param name="Line">Line number, counted from 1.</param>
public sealed record WordRule(IReadOnlyList<string> From, IReadOnlyList<string> To, int Line);
