namespace Boras.Bot.Storage;

/// <summary>Where what is kept is kept.</summary>
internal enum StorageProvider
{
    /// <summary>A file beside the service, for one replica.</summary>
    Sqlite,

    /// <summary>A PostgreSQL database, which several replicas share.</summary>
    PostgreSql,

    /// <summary>The memory of the process, for tests: all is lost when it ends.</summary>
    Memory,
}
