using Microsoft.EntityFrameworkCore;

namespace Boras.Bot.Storage;

/// <summary>The database in SQLite.</summary>
internal sealed class SqliteDatabase(DbContextOptions<SqliteDatabase> options) : BotDatabase(options);
