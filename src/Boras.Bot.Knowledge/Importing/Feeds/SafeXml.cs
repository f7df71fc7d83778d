using System.Xml;

namespace Boras.Bot.Knowledge.Importing.Feeds;

/// <summary>Reads XML from outside: without document types, and so without entities that grow or fetch.</summary>
internal static class SafeXml
{
    /// <summary>A reader over <paramref name="text"/>; a document type declaration is an error.</summary>
    public static XmlReader Read(string text) => XmlReader.Create(new StringReader(text), new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = SourceFiles.MaxBytes,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    });

    /// <summary>The name of the first element, or null when the XML is broken before it.</summary>
    public static string? Root(string text)
    {
        try
        {
            using var reader = Read(text);
            return reader.MoveToContent() == XmlNodeType.Element ? reader.LocalName : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
