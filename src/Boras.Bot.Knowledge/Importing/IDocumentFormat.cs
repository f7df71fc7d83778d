namespace Boras.Bot.Knowledge.Importing;

/// <summary>A kind of document that items can be read from.</summary>
internal interface IDocumentFormat
{
    /// <summary>What sources of this format hold.</summary>
    SourceKind Kind { get; }

    /// <summary>Whether <paramref name="document"/> is of this format; <paramref name="head"/> is the beginning of its text.</summary>
    bool Recognizes(SourceDocument document, string head);

    /// <summary>Reads the items; what can't be used is refused, never thrown.</summary>
    DocumentRead Read(SourceDocument document, string text);
}
