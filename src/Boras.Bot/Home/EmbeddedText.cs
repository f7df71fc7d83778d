using System.Reflection;

namespace Boras.Bot.Home;

/// <summary>Texts that are in the program itself.</summary>
internal static class EmbeddedText
{
    /// <summary>The whole text.</summary>
    /// <exception cref="InvalidOperationException">There is none of that name.</exception>
    public static string Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not in the program.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
