using System.Globalization;
using System.Resources;

namespace Boras.Bot.Replies;

/// <summary>The bot's own words in one language, from <c>Texts.resx</c> (Swedish) and its translations.</summary>
internal sealed class Texts(string language)
{
    private static readonly ResourceManager Resources = new(typeof(Texts));
    private readonly CultureInfo _culture = CultureInfo.GetCultureInfo(language);

    /// <summary>The language, as a two-letter ISO 639-1 code.</summary>
    public string Language { get; } = language;

    /// <summary>The text called <paramref name="name"/>, with <paramref name="values"/> in its places.</summary>
    public string this[string name, params object[] values]
    {
        get
        {
            var text = Resources.GetString(name, _culture)
                ?? throw new MissingManifestResourceException($"There is no text '{name}'.");
            return values.Length == 0 ? text : string.Format(_culture, text, values);
        }
    }
}
