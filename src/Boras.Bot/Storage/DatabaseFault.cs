namespace Boras.Bot.Storage;

/// <summary>What went wrong in the database.</summary>
internal enum DatabaseFault
{
    /// <summary>Somebody else wrote the same at the same time; from the beginning it may go well.</summary>
    Conflict,

    /// <summary>The database isn't there, is full or refuses.</summary>
    Unavailable,
}
