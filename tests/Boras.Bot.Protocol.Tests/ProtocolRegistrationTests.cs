using Boras.Bot.Protocol.Turns;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Protocol.Tests;

public sealed class ProtocolRegistrationTests
{
    [Theory]
    [InlineData("Production", "http://localhost:5000")]
    [InlineData("Development", "http://*:5000")]
    public async Task MapProtocol_WouldStandOpen_IsRefused(string environment, string urls)
    {
        await using var app = TestService.Build(TestService.Silent, environment, urls);
        var exception = Assert.Throws<OptionsValidationException>(app.MapProtocol);
        Assert.Contains("MicrosoftAppId", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MapProtocol_AppIdInProduction_IsMapped()
    {
        await using var app = TestService.Build(TestService.Silent, "Production", "http://*:5000", "app");
        Assert.Same(app, app.MapProtocol());
    }

    [Fact]
    public void MapProtocol_NoApp_IsRefused() => Assert.Throws<ArgumentNullException>(() => ((WebApplication)null!).MapProtocol());

    [Fact]
    public async Task AddProtocol_Bot_IsMadeForEveryTurn()
    {
        await using var app = TestService.Build(TestService.Silent, "Development", "http://localhost:5000");
        var bot = app.Services.GetRequiredService<IBot>();
        Assert.IsType<TestBot>(bot);
        Assert.NotSame(bot, app.Services.GetRequiredService<IBot>());
    }
}
