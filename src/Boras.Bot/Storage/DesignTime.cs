using Microsoft.EntityFrameworkCore.Design;

namespace Boras.Bot.Storage;

/// <summary>Lets <c>dotnet ef</c> see the model for SQLite; it connects to nothing.</summary>
internal sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqliteDatabase>
{
    public SqliteDatabase CreateDbContext(string[] args) => new(DatabaseConnection.ToSqlite(new StorageOptions()));
}

/// <summary>Lets <c>dotnet ef</c> see the model for PostgreSQL; it connects to nothing.</summary>
internal sealed class PostgreSqlDesignTime : IDesignTimeDbContextFactory<PostgreSqlDatabase>
{
    public PostgreSqlDatabase CreateDbContext(string[] args) => new(DatabaseConnection.ToPostgreSql(new StorageOptions { ConnectionString = "Host=localhost" }));
}
