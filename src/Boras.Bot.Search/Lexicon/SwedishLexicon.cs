using System.Text;
using Boras.Bot.Lexicon;
using Lucene.Net.Store;
using Lucene.Net.Util.Fst;

namespace Boras.Bot.Search.Lexicon;

/// <summary>
/// A million Swedish word forms with their base forms and their places in compounds, compiled at build time from the
/// Hunspell dictionary in npm <c>dictionary-sv</c>; 1.5 MiB in memory, shared by all.
/// </summary>
internal sealed class SwedishLexicon
{
    private const string Resource = "sv.lexicon";
    private static readonly Lazy<SwedishLexicon> Shared = new(Load);

    private SwedishLexicon(LexiconEntry[] entries, FST<J2N.Numerics.Int64> forms) => (Entries, Forms) = (entries, forms);

    /// <summary>The lexicon; read when first asked for.</summary>
    public static SwedishLexicon Instance => Shared.Value;

    /// <summary>The entries, by number.</summary>
    internal LexiconEntry[] Entries { get; }

    /// <summary>From a form's letters to the number of its entry.</summary>
    internal FST<J2N.Numerics.Int64> Forms { get; }

    private static SwedishLexicon Load()
    {
        using var stream = typeof(SwedishLexicon).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing from the build.");
        using var data = new InputStreamDataInput(stream);
        var entries = new LexiconEntry[data.ReadVInt32()];
        for (var i = 0; i < entries.Length; i++)
        {
            entries[i] = ReadEntry(data);
        }

        return new SwedishLexicon(entries, new FST<J2N.Numerics.Int64>(data, PositiveInt32Outputs.Singleton));
    }

    private static LexiconEntry ReadEntry(DataInput data)
    {
        var places = (CompoundPlace)data.ReadByte();
        var recipes = new (int, string)[data.ReadByte()];
        for (var i = 0; i < recipes.Length; i++)
        {
            var strip = data.ReadByte();
            var append = new byte[data.ReadByte()];
            data.ReadBytes(append, 0, append.Length);
            recipes[i] = (strip, Encoding.UTF8.GetString(append));
        }

        return new LexiconEntry(places, recipes);
    }
}
