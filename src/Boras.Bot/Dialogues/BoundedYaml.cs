using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Boras.Bot.Dialogues;

/// <summary>Reads one YAML document that can neither nest deeply nor grow by aliases.</summary>
internal static class BoundedYaml
{
    private const int MaxDepth = 8;

    /// <summary>The document's root; null when the text holds none.</summary>
    /// <exception cref="YamlException">The YAML is broken, nested too deeply, uses aliases or holds several documents.</exception>
    public static YamlNode? Read(string text)
    {
        var stream = new YamlStream();
        stream.Load(new Guard(new Parser(new StringReader(text))));
        return stream.Documents.Count switch
        {
            0 => null,
            1 => stream.Documents[0].RootNode,
            _ => throw new YamlException(stream.Documents[1].RootNode.Start, stream.Documents[1].RootNode.End, "there may be only one document, so no line of ---"),
        };
    }

    private sealed class Guard(Parser parser) : IParser
    {
        private int _depth;

        public ParsingEvent? Current => parser.Current;

        public bool MoveNext()
        {
            if (!parser.MoveNext())
            {
                return false;
            }

            var current = parser.Current!;
            if (current is AnchorAlias or NodeEvent { Anchor.IsEmpty: false })
            {
                throw new YamlException(current.Start, current.End, "a value that begins with & or * must be in quotes");
            }

            _depth += current.NestingIncrease;
            return _depth <= MaxDepth ? true : throw new YamlException(current.Start, current.End, "it is nested too deeply");
        }
    }
}
