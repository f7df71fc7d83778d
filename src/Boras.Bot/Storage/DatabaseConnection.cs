using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Boras.Bot.Storage;

/// <summary>How each database is connected to.</summary>
internal static class DatabaseConnection
{
    private const string PoolSize = "Maximum Pool Size";
    private const string ConnectTimeout = "Timeout";
    private const string Prepared = "Max Auto Prepare";

    // Two replicas and somebody with psql fit into PostgreSQL's 100 connections.
    private const int DefaultPoolSize = 40;
    private const int DefaultConnectSeconds = 5;

    // More than there are statements: PostgreSQL reads and plans each once a connection.
    private const int DefaultPrepared = 60;

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
    public static string PostgreSqlString(StorageOptions options)
    {
        var connection = new NpgsqlConnectionStringBuilder(options.ConnectionString);
        connection.ApplicationName ??= "boras-bot";
        if (!connection.ContainsKey(PoolSize))
        {
            connection.MaxPoolSize = DefaultPoolSize;
        }

        if (!connection.ContainsKey(ConnectTimeout))
        {
            connection.Timeout = DefaultConnectSeconds;
        }

        if (!connection.ContainsKey(Prepared))
        {
            connection.MaxAutoPrepare = DefaultPrepared;
        }

        return connection.ConnectionString;
    }
}
