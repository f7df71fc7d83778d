using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Knowledge.Tests;

public sealed class KnowledgeRegistrationTests
{
    [Fact]
    public void AddKnowledge_SectionKnowledge_IsBound()
    {
        using var services = Build("Knowledge:Path", "texter");
        Assert.Equal("texter", services.GetRequiredService<IOptions<KnowledgeOptions>>().Value.Path);
    }

    [Fact]
    public void AddKnowledge_NoSection_KeepsTheDefault()
    {
        using var services = Build("Other", "x");
        Assert.Equal("knowledge", services.GetRequiredService<IOptions<KnowledgeOptions>>().Value.Path);
    }

    [Fact]
    public void AddKnowledge_EmptyPath_FailsAtStart()
    {
        using var services = Build("Knowledge:Path", "");
        Assert.Throws<OptionsValidationException>(services.GetRequiredService<IStartupValidator>().Validate);
    }

    private static ServiceProvider Build(string key, string value)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new(key, value)]).Build();
        return new ServiceCollection().AddSingleton<IConfiguration>(configuration).AddKnowledge().BuildServiceProvider();
    }
}
