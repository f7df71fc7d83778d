using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Boras.Bot.Storage;

/// <summary>How each database is connected to.</summary>
internal static class DatabaseConnection
{
    private static readonly string PostgreSqlDefaults = new NpgsqlConnectionStringBuilder
    {
        ApplicationName = "boras-bot",
        // Two replicas and somebody with psql fit into PostgreSQL's 100 connections.
        MaxPoolSize = 40,
        Timeout = 5,
        // More than there are statements: PostgreSQL reads and plans each once a connection.
        MaxAutoPrepare = 60,
        // Nothing here changes the settings of a session.
        NoResetOnClose = true,
    }.ConnectionString;

    /// <summary>The file named in <paramref name="options"/>, which is made when it isn't there.</summary>
    public static DbContextOptions<SqliteDatabase> ToSqlite(StorageOptions options)
    {
        var connection = new SqliteConnectionStringBuilder { DataSource = options.FilePath, DefaultTimeout = options.TimeoutSeconds };
        return new DbContextOptionsBuilder<SqliteDatabase>()
            .UseSqlite(connection.ConnectionString, sqlite => sqlite.CommandTimeout(options.TimeoutSeconds))
            .UseSnakeCaseNamingConvention()
            .AddInterceptors(new SqliteSettings())
            .Options;
    }

    /// <summary>The database named in <paramref name="options"/>.</summary>
    public static DbContextOptions<PostgreSqlDatabase> ToPostgreSql(StorageOptions options) => new DbContextOptionsBuilder<PostgreSqlDatabase>()
        .UseNpgsql(PostgreSqlString(options), postgres => postgres.CommandTimeout(options.TimeoutSeconds))
        .UseSnakeCaseNamingConvention()
        .Options;

    /// <summary>The connection string with what it leaves open filled in.</summary>
    /// <exception cref="ArgumentException">It is no connection string of PostgreSQL.</exception>
    public static string PostgreSqlString(StorageOptions options) =>
        // Of a keyword that is given twice the last counts.
        new NpgsqlConnectionStringBuilder($"{PostgreSqlDefaults};{options.ConnectionString}").ConnectionString;
}
