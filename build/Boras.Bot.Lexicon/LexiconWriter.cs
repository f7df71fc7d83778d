using System.Text;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Lucene.Net.Util.Fst;

namespace Boras.Bot.Lexicon;

/// <summary>Writes the forms as a Lucene finite-state transducer from form to the number of its entry.</summary>
/// <remarks>
/// An entry is the compound places and the recipes that turn the form into its base forms: how many letters to take from
/// the end and which to put there. A few thousand entries serve a million forms, which is why the file is small.
/// Layout: count of entries; for each entry one byte of places, one byte with the number of recipes, and each recipe as
/// one byte of letters to take and a string to put; then the transducer.
/// </remarks>
internal static class LexiconWriter
{
    public static void Write(FormTable table, Stream output)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var entries = new List<byte[]>();
        var builder = new Builder<J2N.Numerics.Int64>(FST.INPUT_TYPE.BYTE2, PositiveInt32Outputs.Singleton);
        var letters = new Int32sRef();
        foreach (var (form, entry) in table.Forms)
        {
            var bytes = Encode(form, entry);
            var key = Convert.ToHexString(bytes);
            if (!numbers.TryGetValue(key, out var number))
            {
                numbers[key] = number = entries.Count;
                entries.Add(bytes);
            }

            builder.Add(ToInt32s(form, letters), J2N.Numerics.Int64.GetInstance(number));
        }

        using var data = new OutputStreamDataOutput(output);
        data.WriteVInt32(entries.Count);
        foreach (var entry in entries)
        {
            data.WriteBytes(entry, entry.Length);
        }

        builder.Finish().Save(data);
    }

    private static Int32sRef ToInt32s(string form, Int32sRef letters)
    {
        letters.Grow(form.Length);
        letters.Offset = 0;
        letters.Length = form.Length;
        for (var i = 0; i < form.Length; i++)
        {
            letters.Int32s[i] = form[i];
        }

        return letters;
    }

    private static byte[] Encode(string form, FormEntry entry)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes, Encoding.UTF8);
        writer.Write((byte)entry.Places);
        writer.Write((byte)entry.BaseForms.Count);
        foreach (var baseForm in entry.BaseForms)
        {
            var shared = Shared(form, baseForm);
            writer.Write((byte)(form.Length - shared));
            writer.Write(baseForm[shared..]);
        }

        return bytes.ToArray();
    }

    private static int Shared(string a, string b)
    {
        var length = 0;
        while (length < a.Length && length < b.Length && a[length] == b[length])
        {
            length++;
        }

        return length;
    }
}
