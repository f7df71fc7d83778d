using Boras.Bot.Protocol.DirectLine;

namespace Boras.Bot.Protocol.Tests.DirectLine;

public sealed class DirectLineOptionsTests
{
    private readonly DirectLineOptions _options = new();

    public static TheoryData<string, Action<DirectLineOptions>> Wrong => new()
    {
        { "DirectLine:Secrets", options => options.Secrets.Add("short") },
        { "DirectLine:SigningKeys", options => options.SigningKeys.Add(new string('k', 31)) },
        { "SigningKeys", options => Array.ForEach(["a", "b", "c"], name => options.SigningKeys.Add(new string(name[0], 32))) },
        { "DirectLine:AllowedOrigins", options => options.AllowedOrigins.Add("*") },
        { "DirectLine:PublicUrl", options => options.PublicUrl = "https://bot.example.org/bot" },
        { "DirectLine:PublicUrl", options => options.PublicUrl = "ftp://bot.example.org" },
        { "DirectLine:IdleMinutes", options => options.IdleMinutes = 29 },
        { "TokenMinutes", options => options.TokenMinutes = 0 },
        { "MaxStreams", options => options.MaxStreams = 0 },
        { "BotId", options => options.BotId = "" },
    };

    [Fact]
    public void Validate_Defaults_AreRight() => Assert.True(new DirectLineOptionsValidator().Validate(null, _options).Succeeded);

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Validate_WrongSetting_IsNamed(string named, Action<DirectLineOptions> spoil)
    {
        spoil(_options);

        var result = new DirectLineOptionsValidator().Validate(null, _options);

        Assert.True(result.Failed);
        Assert.Contains(named, result.FailureMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_EverythingSet_IsRight()
    {
        _options.Secrets.Add(new string('s', 32));
        _options.SigningKeys.Add(new string('k', 32));
        _options.AllowedOrigins.Add("https://www.boras.se");
        _options.PublicUrl = "https://bot.example.org/";

        Assert.True(new DirectLineOptionsValidator().Validate(null, _options).Succeeded);
    }
}
