using System.Diagnostics.CodeAnalysis;

namespace Boras.Bot.Protocol.Turns;

/// <summary>What one turn has come to, for whoever runs the turn: one value a type, gone when the turn is.</summary>
[SuppressMessage("Naming", "CA1711:Identifiers should not have incorrect suffix", Justification = "What the Bot Framework SDK calls it.")]
public sealed class TurnContextStateCollection
{
    private readonly Dictionary<Type, object> _values = [];

    /// <summary>Keeps <paramref name="value"/> as the turn's <typeparamref name="T"/>, in the place of one before.</summary>
    public void Set<T>(T value)
        where T : class => _values[typeof(T)] = value;

    /// <summary>The turn's <typeparamref name="T"/>; null when there is none.</summary>
    [SuppressMessage("Naming", "CA1716:Identifiers should not match keywords", Justification = "What the Bot Framework SDK calls it.")]
    public T? Get<T>()
        where T : class => _values.GetValueOrDefault(typeof(T)) as T;
}
