using System.Diagnostics.CodeAnalysis;

namespace Boras.Bot.Tests.Hosting;

/// <summary>Classes that share one <see cref="BotHost"/>.</summary>
[CollectionDefinition(Name)]
[SuppressMessage("Naming", "CA1711:Identifiers should not have incorrect suffix", Justification = "What xunit calls it.")]
public sealed class BotHostCollection : ICollectionFixture<BotHost>
{
    public const string Name = "the shared service";
}
