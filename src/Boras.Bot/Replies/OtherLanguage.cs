using System.Reflection;
using System.Text;

namespace Boras.Bot.Replies;

/// <summary>The sentences of a language that the bot has no words in otherwise; from <c>OtherLanguages.txt</c>.</summary>
/// <param name="Code">Two-letter ISO 639-1 code.</param>
/// <param name="Honest">What the bot can't do, and that the contact follows.</param>
/// <param name="Emergency">To call 112 when somebody is in danger.</param>
internal sealed record OtherLanguage(string Code, string Honest, string Emergency)
{
    private static readonly Dictionary<string, OtherLanguage> Languages = Read();

    /// <summary>Every language of the file.</summary>
    public static IReadOnlyCollection<OtherLanguage> All => Languages.Values;

    /// <summary>The language, or null when there are no sentences in it.</summary>
    public static OtherLanguage? Find(string code) => Languages.GetValueOrDefault(code);

    private static Dictionary<string, OtherLanguage> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("OtherLanguages.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var languages = new Dictionary<string, OtherLanguage>(StringComparer.Ordinal);
        var code = "";
        while (reader.ReadLine() is { } line)
        {
            if (line is ['[', ..])
            {
                code = line[1..line.IndexOf(']', StringComparison.Ordinal)];
                languages[code] = new OtherLanguage(code, "", "");
            }
            else if (line.Split(" = ", 2) is [var name, var sentence] && code.Length > 0)
            {
                languages[code] = name switch
                {
                    "honest" => languages[code] with { Honest = sentence },
                    "emergency" => languages[code] with { Emergency = sentence },
                    _ => languages[code],
                };
            }
        }

        return languages;
    }
}
