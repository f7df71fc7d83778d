using System.Globalization;
using System.Text;
using Boras.Bot.Tests.Arbitrary;
using FsCheck;
using FsCheck.Fluent;

namespace Boras.Bot.Tests.Fuzzing;

/// <summary>Makes JSON values that a reader may stumble over, as text, since most libraries refuse to write them.</summary>
internal static class AnyJson
{
    private const int MaxText = 3_000;

    private static readonly string[] Odd =
    [
        "null", "true", "\"\"", "\" \"", "{}", "[]", "[null]", "[[]]", "{\"\":null}", "0", "-0", "-1", "1.0", "1e400", "-1e-400", "2147483648",
        "9223372036854775808", "123456789012345678901234567890", "0.1000000000000000055511151231257827", "\"\\u0000\"", "\"\\ufeff\"", "\"\\u202e\"", "{\"id\":null}", "{\"id\":1}", "{\"id\":\"\"}", "{\"id\":{}}", "[{\"id\":\"u\"},null,1,\"x\"]",
        "{\"type\":\"mention\",\"mentioned\":{\"id\":[],\"name\":1},\"text\":null}", "[{\"type\":\"mention\",\"mentioned\":[],\"text\":\"<at>\"}]",
        "\"<at><at><at>bot</at>\"", "\"&lt;at&gt;&#0;&#x110000;&lt;/at&gt;\"", "\"<<<<<<at\"", "\"19990101-0019 070-123 45 67 a@b.se\"",
        "\"{\\\"item\\\":\\\"\\\\ud800\\\"}\"", "\"{\\\"item\\\":\"", "\"{\"", "\"{}\"", "\"[1]\"",
    ];

    private static readonly string[] Wrong =
    [
        "\"\\ud800\"", "\"\\udc00\\ud800\"", "{\"\\ud800\":1}", "{\"a\":1,\"a\":2}", "NaN", "Infinity", "01", "+1", "'x'", "tru", "{\"a\":1,}", "/*x*/1", "\"\u0001\"", "",
    ];

    private static readonly string[] OfTeams =
    [
        "{\"action\":{\"data\":{\"feedback\":\"up\",\"item\":\"faq/vad-ar-en-innovation\"}}}", "{\"action\":{\"data\":\"{\\\"feedback\\\":\\\"down\\\"}\"}}",
        "{\"action\":{\"data\":{\"feedback\":[],\"item\":{}}}}", "{\"action\":[]}", "{\"action\":{\"data\":{\"choice\":\"none\",\"language\":\"\\ud800\"}}}",
        "{\"action\":{\"data\":{\"feedback\":\"up\",\"language\":\"xx-åäö-\\u0000\"}}}", "{\"actionValue\":{\"reaction\":\"like\",\"feedback\":17}}",
        "{\"actionValue\":{\"reaction\":\"dislike\"}}", "{\"actionValue\":{\"reaction\":\"\\udead\"}}", "{\"actionValue\":1}", "{\"item\":\"faq/vad-ar-en-innovation\"}",
        "{\"item\":\"../../etc/passwd\"}", "{\"item\":[\"faq\"]}", "{\"item\":\"faq/vad-ar-en-innovation\",\"language\":\"fi\"}", "{\"choice\":\"none\"}",
        "{\"parameters\":[{\"name\":\"question\",\"value\":\"innovation\"}],\"queryOptions\":{\"skip\":-1,\"count\":1e9}}",
        "{\"parameters\":[{\"name\":\"question\",\"value\":\"\\ud83d\"}]}", "{\"parameters\":[null,1,{\"name\":1},{\"name\":\"question\"}]}",
        "{\"parameters\":[{\"name\":\"\\ud800\",\"value\":\"x\"}]}", "{\"parameters\":[{\"name\":\"question\",\"value\":\"\"}],\"queryOptions\":{\"skip\":2147483647,\"count\":2147483647}}",
        "{\"parameters\":{},\"queryOptions\":[]}", "{\"queryOptions\":{\"skip\":\"0\",\"count\":{}}}", "{\"parameters\":[{\"name\":\"initialRun\",\"value\":true}]}",
    ];

    private static readonly Gen<string> Nested = from depth in Gen.Elements(2, 20, 50, 55, 58, 59, 60, 61, 62, 63, 64, 65, 500)
                                                 from inside in Gen.Elements("1", "\"å\"", "{}")
                                                 from isArray in Gen.Elements(true, false)
                                                 select Repeat(isArray ? "[" : "{\"a\":", depth) + inside + Repeat(isArray ? "]" : "}", depth);

    private static readonly Gen<string> Long = from piece in Gen.Elements("å", "a ", "<at>", "</at>", "&lt;", "{", "1", "👍", "070-1234567 ", "\\n", "innovation? ")
                                               from times in Gen.Choose(100, 20_000)
                                               select $"\"{Repeat(piece, times)}\"";

    private static readonly Gen<string> Written = AnyText.Texts().Generator.Select(text => text.Length > MaxText ? text[..MaxText] : text);

    /// <summary>A string that can be read.</summary>
    public static Gen<string> Texts { get; } = Gen.Frequency(
        (8, Written.Select(text => Quote(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text))))),
        (3, Gen.Elements([.. Odd.Where(value => value.StartsWith('"'))])),
        (1, Long));

    /// <summary>A value that can be read, of any type.</summary>
    public static Gen<string> Values { get; } = Gen.Frequency((6, Gen.Elements(Odd)), (6, Gen.Elements(OfTeams)), (2, Texts), (1, Nested));

    /// <summary>What can't be read, or not so that all read the same.</summary>
    public static Gen<string> Wrongs { get; } = Gen.Frequency((3, Gen.Elements(Wrong)), (1, Written.Select(Quote)));

    private static string Repeat(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();

    // Half a surrogate pair as an escape: an encoder would put a question mark.
    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var letter in text)
        {
            _ = letter is '"' or '\\' or < ' ' || char.IsSurrogate(letter)
                ? quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}") : quoted.Append(letter);
        }

        return quoted.Append('"').ToString();
    }
}
