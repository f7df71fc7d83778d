using Boras.Bot.Storage.Limits;
using Microsoft.EntityFrameworkCore;

namespace Boras.Bot.Storage;

/// <summary>The database in PostgreSQL, with what only several replicas need.</summary>
internal sealed class PostgreSqlDatabase(DbContextOptions<PostgreSqlDatabase> options) : BotDatabase(options)
{
    public DbSet<LimitRow> Limits => Set<LimitRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.ApplyConfiguration(new LimitTable());
    }
}
