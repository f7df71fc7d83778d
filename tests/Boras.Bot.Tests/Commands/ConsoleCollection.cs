using System.Diagnostics.CodeAnalysis;

namespace Boras.Bot.Tests.Commands;

/// <summary>Classes that catch what commands write to the console: there is only one, so they run alone.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
[SuppressMessage("Naming", "CA1711:Identifiers should not have incorrect suffix", Justification = "What xunit calls it.")]
public sealed class ConsoleCollection
{
    public const string Name = "the console";
}
