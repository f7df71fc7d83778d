using Boras.Bot.Knowledge.Importing;
using Boras.Bot.Knowledge.Refreshing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Knowledge.Tests.Refreshing;

public class RefreshOptionsTests
{
    [Fact]
    public void Bind_GoodSources_AreRead()
    {
        var options = Read(
            ("Sources:0:Address", "https://www.boras.se/sitemap.xml"), ("Sources:0:Kind", "sitemap"), ("Sources:0:IntervalMinutes", "30"),
            ("Sources:1:Address", "https://www.boras.se/kalender.ics"), ("Sources:1:Kind", "Calendar"), ("Refresh:RetryMinutes", "2"));

        Assert.Equal([SourceKind.Sitemap, SourceKind.Calendar], options.Sources.Select(source => source.Kind));
        Assert.Equal([30, 60], options.Sources.Select(source => source.IntervalMinutes));
        Assert.Equal(2, options.RetryMinutes);
    }

    [Fact]
    public void Bind_Nothing_HasNoSource() => Assert.Empty(Read().Sources);

    [Theory]
    [InlineData("Address", "www.boras.se", "Sources:1:Address must be a whole address")]
    [InlineData("Address", "file:///etc/passwd", "Sources:1:Address must be a whole address")]
    [InlineData("Address", "https://admin:hemligt@www.boras.se/", "Sources:1:Address must be a whole address")]
    [InlineData("Address", "https://www.boras.se/", "Sources:1:Address is there already")]
    [InlineData("Kind", "", "Sources:1:Kind must be Page, Feed, Sitemap, Calendar, List")]
    [InlineData("Kind", "9", "Sources:1:Kind must be")]
    [InlineData("Kind", "pdf", "Sources:1:Kind")]
    [InlineData("IntervalMinutes", "0", "Sources:1:IntervalMinutes must be more than 0")]
    [InlineData("IntervalMinutes", "43201", "Sources:1:IntervalMinutes must be")]
    [InlineData("IntervalMinutes", "NaN", "Sources:1:IntervalMinutes must be")]
    [InlineData("IntervalMinutes", "ofta", "Sources:1:IntervalMinutes")]
    public void Bind_WrongSource_IsRefusedByItsName(string key, string value, string message)
    {
        (string, string)[] settings =
        [
            ("Sources:0:Address", "https://www.boras.se/"), ("Sources:0:Kind", "page"),
            ("Sources:1:Address", "https://www.boras.se/a"), ("Sources:1:Kind", "page"),
        ];

        var error = Assert.ThrowsAny<Exception>(() => Read([.. settings, ($"Sources:1:{key}", value)]));

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    private static RefreshOptions Read(params (string Key, string Value)[] settings)
    {
        var values = settings.GroupBy(setting => setting.Key).ToDictionary(group => group.Key, group => (string?)group.Last().Value);
        using var services = new ServiceCollection()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(values).Build())
            .AddKnowledge().AddKnowledgeRefresh().BuildServiceProvider();
        return services.GetRequiredService<IOptions<RefreshOptions>>().Value;
    }
}
