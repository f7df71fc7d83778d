using System.Text;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Lucene.Net.Util.Fst;

namespace Boras.Bot.Lexicon.Tests;

public sealed class LexiconWriterTests
{
    [Fact]
    public void Write_Forms_AreReadBackWithPlacesAndBaseForms()
    {
        var table = Sample.Table("hund/AXY", "fot/O", "hag/A", "hage/A", "förskola/J", "öl/Y");
        var (entries, forms) = Read(table);

        foreach (var (form, entry) in table.Forms)
        {
            var (places, recipes) = entries[forms[form]];
            Assert.Equal(entry.Places, places);
            Assert.Equal(entry.BaseForms, recipes.Select(recipe => form[..^recipe.Strip] + recipe.Append));
        }

        Assert.Equal(table.Forms.Count, forms.Count);
    }

    [Fact]
    public void Write_FormsMadeAlike_ShareAnEntry()
    {
        var (entries, forms) = Read(Sample.Table("hund/A", "katt/A"));

        Assert.Equal(forms["hundar"], forms["kattar"]);
        Assert.Equal(8, forms.Count);
        Assert.Equal(3, entries.Count);
    }

    [Fact]
    public void Write_Again_GivesTheSameBytes() =>
        Assert.Equal(Bytes(Sample.Table("hund/A", "fot/O")), Bytes(Sample.Table("hund/A", "fot/O")));

    private static byte[] Bytes(FormTable table)
    {
        using var output = new MemoryStream();
        LexiconWriter.Write(table, output);
        return output.ToArray();
    }

    private static (List<(CompoundPlace Places, List<(int Strip, string Append)> Recipes)> Entries, Dictionary<string, int> Forms) Read(FormTable table)
    {
        using var stream = new MemoryStream(Bytes(table));
        using var data = new InputStreamDataInput(stream);
        var entries = new List<(CompoundPlace, List<(int, string)>)>();
        for (var left = data.ReadVInt32(); left > 0; left--)
        {
            var places = (CompoundPlace)data.ReadByte();
            var recipes = new List<(int, string)>();
            for (int count = data.ReadByte(); count > 0; count--)
            {
                var strip = data.ReadByte();
                var append = new byte[data.ReadByte()];
                data.ReadBytes(append, 0, append.Length);
                recipes.Add((strip, Encoding.UTF8.GetString(append)));
            }

            entries.Add((places, recipes));
        }

        var numbers = new Int32sRefFSTEnum<J2N.Numerics.Int64>(new FST<J2N.Numerics.Int64>(data, PositiveInt32Outputs.Singleton));
        var forms = new Dictionary<string, int>(StringComparer.Ordinal);
        while (numbers.MoveNext())
        {
            forms.Add(Text(numbers.Current.Input), numbers.Current.Output.ToInt32());
        }

        return (entries, forms);
    }

    private static string Text(Int32sRef letters) =>
        string.Concat(letters.Int32s.Skip(letters.Offset).Take(letters.Length).Select(letter => (char)letter));
}
