using Boras.Bot.Storage;
using Npgsql;

namespace Boras.Bot.Tests.Storage;

public sealed class DatabaseConnectionTests
{
    [Fact]
    public void PostgreSqlString_OnlyWhereItIs_FillsInTheRest()
    {
        var connection = Read("Host=db.example;Username=bot");

        Assert.Equal(("db.example", "bot", "boras-bot"), (connection.Host, connection.Username, connection.ApplicationName));
        Assert.Equal((40, 5, 60, true), (connection.MaxPoolSize, connection.Timeout, connection.MaxAutoPrepare, connection.NoResetOnClose));
    }

    [Theory]
    [InlineData("Maximum Pool Size=7;Timeout=9;Max Auto Prepare=0;No Reset On Close=false;Application Name=mine")]
    [InlineData("maximum pool size=7;timeout=9;max auto prepare=0;no reset on close=false;application name=mine")]
    [InlineData("MaxPoolSize=7;Timeout=9;MaxAutoPrepare=0;NoResetOnClose=false;ApplicationName=mine")]
    public void PostgreSqlString_OwnValues_Count(string values)
    {
        var connection = Read($"Host=db.example;{values}");

        Assert.Equal((7, 9, 0, false, "mine"), (connection.MaxPoolSize, connection.Timeout, connection.MaxAutoPrepare, connection.NoResetOnClose, connection.ApplicationName));
    }

    [Fact]
    public void PostgreSqlString_PasswordWithSigns_IsKept() =>
        Assert.Equal("a;b='c\"", Read("Host=db.example;Password=\"a;b='c\"\"\"").Password);

    private static NpgsqlConnectionStringBuilder Read(string connection) =>
        new(DatabaseConnection.PostgreSqlString(new StorageOptions { ConnectionString = connection }));
}
