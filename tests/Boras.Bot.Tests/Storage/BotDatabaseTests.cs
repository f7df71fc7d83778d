using Boras.Bot.Storage;
using Microsoft.EntityFrameworkCore;

namespace Boras.Bot.Tests.Storage;

public sealed class BotDatabaseTests
{
    [Fact]
    public void Migrations_Sqlite_AreWhatTheModelIs()
    {
        using var open = new SqliteDesignTime().CreateDbContext([]);
        Assert.False(open.Database.HasPendingModelChanges());
    }

    [Fact]
    public void Migrations_PostgreSql_AreWhatTheModelIs()
    {
        using var open = new PostgreSqlDesignTime().CreateDbContext([]);
        Assert.False(open.Database.HasPendingModelChanges());
    }
}
