using System.Net;
using Boras.Bot.Search.Indexing;
using Boras.Bot.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Boras.Bot.Tests.Home;

[Collection(BotHostCollection.Name)]
public class HomePageTests(BotHost host)
{
    [Fact]
    public async Task MapHome_Root_ShowsSwedishPageWithNumberOfTexts()
    {
        using var response = await host.CreateClient().GetAsync(new Uri("/", UriKind.Relative));

        var html = await response.Content.ReadAsStringAsync();
        var count = host.Services.GetRequiredService<LiveIndex>().Current!.Count;
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Contains("<html lang=\"sv\">", html, StringComparison.Ordinal);
        Assert.Contains($"svarar ur {count} texter", html, StringComparison.Ordinal);
        Assert.Contains("/api/messages", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MapHome_UnknownPath_Answers404()
    {
        using var response = await host.CreateClient().GetAsync(new Uri("/finns-inte", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }
}
