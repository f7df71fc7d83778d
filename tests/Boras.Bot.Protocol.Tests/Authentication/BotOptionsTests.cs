using Boras.Bot.Protocol.Authentication;
using Boras.Bot.Protocol.Tests.Connector;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Protocol.Tests.Authentication;

public sealed class BotOptionsTests
{
    [Theory]
    [InlineData(null, true)]
    [InlineData("", true)]
    [InlineData("  ", true)]
    [InlineData("00000000-0000-0000-0000-000000000001", false)]
    public void IsOpen_AppId_IsTrueWithoutOne(string? appId, bool expected) =>
        Assert.Equal(expected, new BotOptions { MicrosoftAppId = appId }.IsOpen);

    [Theory]
    [InlineData("")]
    [InlineData("MicrosoftAppType=")]
    [InlineData("MicrosoftAppType=multitenant")]
    [InlineData("MicrosoftAppType=SingleTenant;MicrosoftAppTenantId=t")]
    [InlineData("MicrosoftAppType=UserAssignedMSI;MicrosoftAppTenantId=t;MicrosoftAppPassword=")]
    [InlineData("AllowedCallers:0=22222222-2222-2222-2222-222222222222")]
    public void Validate_SettingsThatFit_Start(string settings) => Assert.Null(Record.Exception(() => Read(settings)));

    [Theory]
    [InlineData("MicrosoftAppType=Tenant", "MicrosoftAppType is 'Tenant'")]
    [InlineData("MicrosoftAppType=7", "MicrosoftAppType is '7'")]
    [InlineData("MicrosoftAppType=SingleTenant", "MicrosoftAppTenantId is not set")]
    [InlineData("MicrosoftAppType=UserAssignedMSI", "MicrosoftAppTenantId is not set")]
    [InlineData("MicrosoftAppPassword=s;MicrosoftAppCertificatePath=p", "MicrosoftAppPassword and MicrosoftAppCertificatePath are all set")]
    [InlineData("AllowedCallers:0=*", "AllowedCallers holds '*'")]
    [InlineData("AllowedCallers:0=", "AllowedCallers holds ''")]
    public void Validate_SettingsThatDoNotFit_AreNamed(string settings, string fault) =>
        Assert.Contains(fault, Assert.Throws<OptionsValidationException>(() => Read(settings)).Message, StringComparison.Ordinal);

    private static BotOptions Read(string settings)
    {
        (string, string)[] pairs = [.. settings.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=')).Select(pair => (pair[0], pair[1]))];
        using var services = ConnectorServices.Build([("MicrosoftAppId", TokenForge.BotId), .. pairs]);
        return services.GetRequiredService<IOptions<BotOptions>>().Value;
    }
}
