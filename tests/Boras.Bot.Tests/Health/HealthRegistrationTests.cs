using System.Net;
using Boras.Bot.Tests.Hosting;

namespace Boras.Bot.Tests.Health;

[Collection(BotHostCollection.Name)]
public class HealthRegistrationTests(BotHost host)
{
    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task MapHealth_IndexBuilt_Answers200(string path)
    {
        using var response = await host.CreateClient().GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("Healthy", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/health/live", HttpStatusCode.OK)]
    [InlineData("/health/ready", HttpStatusCode.ServiceUnavailable)]
    public async Task MapHealth_NothingToAnswerFrom_LivesButIsNotReady(string path, HttpStatusCode expected)
    {
        using var knowledge = new TempFolder();
        await using var empty = host.With(("Knowledge:Path", knowledge.FullPath));

        using var response = await empty.CreateClient().GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(expected, response.StatusCode);
    }
}
