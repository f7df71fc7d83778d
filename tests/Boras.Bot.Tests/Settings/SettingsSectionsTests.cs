using System.Reflection;
using Boras.Bot.Protocol.DirectLine;
using Boras.Bot.Protocol.Turns;
using Boras.Bot.Settings;
using Boras.Bot.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Boras.Bot.Tests.Settings;

[Collection(BotHostCollection.Name)]
public sealed class SettingsSectionsTests(BotHost host)
{
    [Fact]
    public void All_OfTheService_HoldsEveryKindOfBinding()
    {
        var sections = host.Services.GetRequiredService<SettingsSections>().All;

        Assert.Equal("Turns", sections[typeof(TurnOptions)]);
        Assert.Equal("DirectLine", sections[typeof(DirectLineOptions)]);
        Assert.Equal("Refresh", sections.Single(bound => bound.Key.Name == "RefreshOptions").Value);
        Assert.Equal("", sections.Single(bound => bound.Key.Name == "BotOptions").Value);
    }

    [Fact]
    public void All_OfTheService_LeavesNoOptionsOut()
    {
        // Those of commands alone, of another's list, and of what is bound elsewhere.
        string[] apart = ["SourceOptions", "ImportOptions", "TeamsOptions"];
        var sections = host.Services.GetRequiredService<SettingsSections>().All;

        var own = sections.Keys.Select(type => type.Assembly).Distinct().SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.Name.EndsWith("Options", StringComparison.Ordinal) && type.GetCustomAttribute<System.Runtime.CompilerServices.CompilerGeneratedAttribute>() is null);

        Assert.Empty(own.Where(type => !sections.ContainsKey(type) && !apart.Contains(type.Name)).Select(type => type.Name));
    }
}
