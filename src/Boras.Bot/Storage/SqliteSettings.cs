using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Boras.Bot.Storage;

/// <summary>Sets what SQLite keeps for a connection only.</summary>
internal sealed class SqliteSettings : DbConnectionInterceptor
{
    // A commit is on the disk when it returns, also when the power fails; what is deleted is overwritten with zeros; nothing needs a folder for temporary files.
    private const string Settings = "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Settings;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Settings;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
