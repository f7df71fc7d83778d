using Boras.Bot.Protocol.Authentication.Outgoing;
using Boras.Bot.Protocol.Tests.Connector;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Boras.Bot.Protocol.Tests.Authentication.Outgoing;

/// <summary>Tokens of a managed identity, which Azure's machines offer at an address in their environment.</summary>
public sealed class MachineTokensTests
{
    [Fact]
    public async Task Get_UserAssignedIdentity_AsksTheMachineOnce()
    {
        await using var authority = await LocalAuthority.StartAsync();
        string? secret = null;
        authority.TokenAnswer = context =>
        {
            secret = context.Request.Headers["X-IDENTITY-HEADER"];
            var end = TimeProvider.System.GetUtcNow().AddHours(24).ToUnixTimeSeconds();
            context.Response.ContentType = "application/json";
            return context.Response.WriteAsync($$"""{"access_token":"machine-token","expires_on":"{{end}}","resource":"https://api.botframework.com","token_type":"Bearer"}""");
        };
        Environment.SetEnvironmentVariable("IDENTITY_ENDPOINT", $"{authority.Url}/msi/token");
        Environment.SetEnvironmentVariable("IDENTITY_HEADER", "machine-secret");
        try
        {
            await using var services = ConnectorServices.Build(
                authority.Trust,
                ("MicrosoftAppId", TokenForge.BotId), ("MicrosoftAppType", "UserAssignedMSI"), ("MicrosoftAppTenantId", TokenForge.OwnTenant),
                ("Authentication:AttemptTimeoutSeconds", "60"), ("Authentication:TotalTimeoutSeconds", "60"));
            var tokens = services.GetRequiredService<BotTokens>();

            Assert.Equal("machine-token", await tokens.GetAsync("https://api.botframework.com/.default", default));
            Assert.Equal("machine-token", await tokens.GetAsync("https://api.botframework.com/.default", default));

            var (path, query) = Assert.Single(authority.TokenRequests);
            Assert.Equal(("/msi/token", "machine-secret"), (path, secret));
            Assert.Equal((TokenForge.BotId, "https://api.botframework.com"), (query["client_id"], query["resource"]));
        }
        finally
        {
            Environment.SetEnvironmentVariable("IDENTITY_ENDPOINT", null);
            Environment.SetEnvironmentVariable("IDENTITY_HEADER", null);
        }
    }
}
