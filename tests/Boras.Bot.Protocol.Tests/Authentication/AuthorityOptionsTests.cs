using Boras.Bot.Protocol.Authentication;
using Boras.Bot.Protocol.Tests.Connector;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Protocol.Tests.Authentication;

public sealed class AuthorityOptionsTests
{
    [Fact]
    public void Options_NothingSet_AreMicrosofts()
    {
        var options = Read();
        Assert.Equal("https://login.botframework.com/v1/.well-known/openidconfiguration", options.ToBotFromChannelOpenIdMetadataUrl);
        Assert.Equal("https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration", options.ToBotFromEmulatorOpenIdMetadataUrl);
        Assert.Equal(("https://api.botframework.com", "https://api.botframework.com/.default"), (options.ToBotFromChannelTokenIssuer, options.ToChannelFromBotOAuthScope));
        Assert.Null(options.ToChannelFromBotLoginUrl);
    }

    [Fact]
    public void Options_Empty_HaveTheirDefault() =>
        Assert.Equal(new AuthorityOptions().ToBotFromChannelOpenIdMetadataUrl, Read(("ToBotFromChannelOpenIdMetadataUrl", " ")).ToBotFromChannelOpenIdMetadataUrl);

    [Theory]
    [InlineData("https://api.botframework.azure.cn")]
    [InlineData("https://api.botframework.azure.cn/")]
    [InlineData("https://api.botframework.azure.cn/.default")]
    public void Options_ScopeWithOrWithoutItsEnding_IsTheSame(string scope) =>
        Assert.Equal("https://api.botframework.azure.cn/.default", Read(("ToChannelFromBotOAuthScope", scope)).ToChannelFromBotOAuthScope);

    [Theory]
    [InlineData("ToBotFromChannelOpenIdMetadataUrl", "http://login.example.org/keys")]
    [InlineData("ToBotFromEmulatorOpenIdMetadataUrl", "login.example.org")]
    [InlineData("ToChannelFromBotLoginUrl", "http://localhost/botframework.com")]
    public void Options_AddressWithoutHttps_IsNamed(string setting, string address) =>
        Assert.Contains($"{setting} is '{address}'", Assert.Throws<OptionsValidationException>(() => Read((setting, address))).Message, StringComparison.Ordinal);

    private static AuthorityOptions Read(params (string, string)[] settings)
    {
        using var services = ConnectorServices.Build(settings);
        return services.GetRequiredService<IOptions<AuthorityOptions>>().Value;
    }
}
