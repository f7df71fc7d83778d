using Microsoft.Extensions.Primitives;

namespace Boras.Bot.Settings;

/// <summary>A configuration that holds nothing and remembers which section it was asked for first; <c>""</c> when for all of it.</summary>
internal sealed class FirstAsked : IConfiguration
{
    private static readonly IConfiguration Nothing = new ConfigurationBuilder().Build();

    /// <summary>Null until it is asked.</summary>
    public string? Section { get; private set; }

    public string? this[string key]
    {
        get => null;
        set => throw new NotSupportedException();
    }

    public IConfigurationSection GetSection(string key)
    {
        Section ??= key;
        return Nothing.GetSection(key);
    }

    public IEnumerable<IConfigurationSection> GetChildren()
    {
        Section ??= "";
        return [];
    }

    public IChangeToken GetReloadToken() => Nothing.GetReloadToken();
}
