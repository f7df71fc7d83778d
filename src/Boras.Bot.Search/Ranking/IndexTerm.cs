using Lucene.Net.Index;

namespace Boras.Bot.Search.Ranking;

/// <summary>A term that the index holds, and where its documents are.</summary>
/// <param name="Term">The field and the text.</param>
/// <param name="Context">Where Lucene finds its documents.</param>
internal sealed record IndexTerm(Lucene.Net.Index.Term Term, TermContext Context);
