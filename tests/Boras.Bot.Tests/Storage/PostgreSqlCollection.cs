using System.Diagnostics.CodeAnalysis;

namespace Boras.Bot.Tests.Storage;

/// <summary>Classes that share one <see cref="PostgreSqlServer"/>.</summary>
[CollectionDefinition(Name)]
[SuppressMessage("Naming", "CA1711:Identifiers should not have incorrect suffix", Justification = "What xunit calls it.")]
public sealed class PostgreSqlCollection : ICollectionFixture<PostgreSqlServer>
{
    public const string Name = "a PostgreSQL server";
}
