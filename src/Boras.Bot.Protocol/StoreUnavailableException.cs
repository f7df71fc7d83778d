namespace Boras.Bot.Protocol;

/// <summary>What is kept can't be reached just now; the same may succeed in a moment, and callers get 503.</summary>
public sealed class StoreUnavailableException : Exception
{
    /// <summary>Seconds after which a caller is told to try again.</summary>
    public const int RetryAfterSeconds = 5;

    /// <inheritdoc/>
    public StoreUnavailableException()
        : this("The database can't be reached.")
    {
    }

    /// <inheritdoc/>
    public StoreUnavailableException(string message)
        : base(message)
    {
    }

    /// <inheritdoc/>
    public StoreUnavailableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
