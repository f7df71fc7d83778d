using Boras.Bot.Knowledge.Items;
using Markdig.Syntax;

namespace Boras.Bot.Knowledge.Reading;

/// <summary>An item with the file it is from, for checks that name file and line.</summary>
internal sealed record ReadItem(KnowledgeItem Item, MarkdownFile File, FrontMatter FrontMatter, MarkdownDocument Body);
