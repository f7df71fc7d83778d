using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;
using Npgsql;

namespace Boras.Bot.Storage;

/// <summary>Where conversations and questions are kept; section <c>Storage</c>.</summary>
internal sealed class StorageOptions : IValidatableObject
{
    /// <summary><c>Sqlite</c>, the default, or <c>PostgreSql</c>; <c>Memory</c> in Development only, for tests.</summary>
    [EnumDataType(typeof(StorageProvider), ErrorMessage = "Storage:Provider must be Sqlite, PostgreSql or Memory.")]
    public StorageProvider Provider { get; set; }

    /// <summary>Folder of the SQLite file, absolute or beside the program; default <c>data</c>.</summary>
    [Required]
    public string Path { get; set; } = "data";

    /// <summary>How PostgreSQL is reached, as Npgsql writes it: <c>Host=…;Database=…;Username=…;Password=…</c>; default none.</summary>
    public string ConnectionString { get; set; } = "";

    /// <summary>Seconds that a start waits for the database; default 60.</summary>
    [Range(0, 3_600)]
    public int StartSeconds { get; set; } = 60;

    /// <summary>Longest time for one statement, in seconds; default 10.</summary>
    [Range(1, 300)]
    public int TimeoutSeconds { get; set; } = 10;

    /// <summary>The SQLite file.</summary>
    public string FilePath => System.IO.Path.Combine(AppContext.BaseDirectory, Path, "boras-bot.db");

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Provider == StorageProvider.PostgreSql && string.IsNullOrWhiteSpace(ConnectionString))
        {
            yield return new ValidationResult("Storage:ConnectionString is not set. PostgreSql needs one: Host=…;Database=…;Username=…;Password=….", [nameof(ConnectionString)]);
        }
        else if (Provider == StorageProvider.PostgreSql && !CanBeRead(ConnectionString))
        {
            // Without the parser's message, which may name a part of the password.
            yield return new ValidationResult("Storage:ConnectionString can't be read. Npgsql takes Host=…;Database=…;Username=…;Password=…; a value with ; stands in quotes.", [nameof(ConnectionString)]);
        }
    }

    private static bool CanBeRead(string connection)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(connection).Host is { Length: > 0 };
        }
        catch (Exception e) when (e is ArgumentException or FormatException or KeyNotFoundException or OverflowException or InvalidCastException)
        {
            return false;
        }
    }
}

[OptionsValidator]
internal sealed partial class StorageOptionsValidator : IValidateOptions<StorageOptions>;
