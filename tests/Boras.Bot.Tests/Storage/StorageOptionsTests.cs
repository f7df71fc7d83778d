using Boras.Bot.Storage;

namespace Boras.Bot.Tests.Storage;

public sealed class StorageOptionsTests
{
    private const string Reachable = "Host=localhost;Database=bot;Username=bot;Password='a;b'";

    [Theory]
    [InlineData("Sqlite", "", "data", 60, 10)]
    [InlineData("Memory", "", "data", 0, 1)]
    [InlineData("PostgreSql", Reachable, "data", 3600, 300)]
    public void Validate_Usable_Succeeds(string provider, string connection, string path, int startSeconds, int timeoutSeconds) =>
        Assert.Empty(Failures(provider, connection, path, startSeconds, timeoutSeconds));

    [Theory]
    [InlineData("PostgreSql", "", "data", 60, 10, "Storage:ConnectionString is not set")]
    [InlineData("PostgreSql", "  ", "data", 60, 10, "Storage:ConnectionString is not set")]
    [InlineData("PostgreSql", "Host=localhost;Password=hemligt;1234=x", "data", 60, 10, "Storage:ConnectionString can't be read")]
    [InlineData("PostgreSql", "Host=localhost;Port=hemligt", "data", 60, 10, "Storage:ConnectionString can't be read")]
    [InlineData("PostgreSql", "Host=localhost;Password='hemligt", "data", 60, 10, "Storage:ConnectionString can't be read")]
    [InlineData("PostgreSql", "postgres://bot:hemligt@localhost/bot", "data", 60, 10, "Storage:ConnectionString can't be read")]
    [InlineData("PostgreSql", "Database=hemligt", "data", 60, 10, "Storage:ConnectionString can't be read")]
    [InlineData("7", "", "data", 60, 10, "Storage:Provider")]
    [InlineData("Sqlite", "", "", 60, 10, "Path")]
    [InlineData("Sqlite", "", " ", 60, 10, "Path")]
    [InlineData("Sqlite", "", "data", -1, 10, "StartSeconds")]
    [InlineData("Sqlite", "", "data", 3601, 10, "StartSeconds")]
    [InlineData("Sqlite", "", "data", 60, 0, "TimeoutSeconds")]
    [InlineData("Sqlite", "", "data", 60, 301, "TimeoutSeconds")]
    public void Validate_NotUsable_NamesTheSettingAndNoSecret(
        string provider, string connection, string path, int startSeconds, int timeoutSeconds, string named)
    {
        var failure = Assert.Single(Failures(provider, connection, path, startSeconds, timeoutSeconds));

        Assert.Contains(named, failure, StringComparison.Ordinal);
        Assert.DoesNotContain("hemligt", failure, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Failures(string provider, string connection, string path, int startSeconds, int timeoutSeconds) =>
        new StorageOptionsValidator().Validate(null, new StorageOptions
        {
            Provider = Enum.Parse<StorageProvider>(provider),
            ConnectionString = connection,
            Path = path,
            StartSeconds = startSeconds,
            TimeoutSeconds = timeoutSeconds,
        }).Failures ?? [];
}
