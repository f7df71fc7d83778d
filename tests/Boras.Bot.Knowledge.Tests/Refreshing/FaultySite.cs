using Boras.Bot.Knowledge.Tests.Importing.Fetching;
using Microsoft.AspNetCore.Http;

namespace Boras.Bot.Knowledge.Tests.Refreshing;

/// <summary>The ways in which a website fails, for every page of it.</summary>
internal static class FaultySite
{
    public static readonly string[] Ways = ["429", "503", "silent", "reset", "truncated", "empty", "error page"];

    /// <summary>Makes a share of the requests to <paramref name="site"/> fail in <paramref name="way"/>.</summary>
    public static void Break(TestSite site, string way, double share = 1)
    {
        var random = new Random(7);
        site.Fault = async (context, page) =>
        {
            if (Next(random) >= share)
            {
                await page();
                return;
            }

            await FailAsync(context, page, way);
        };
    }

    private static double Next(Random random)
    {
        lock (random)
        {
            return random.NextDouble();
        }
    }

    private static async Task FailAsync(HttpContext context, Func<Task> page, string way)
    {
        switch (way)
        {
            case "429" or "503":
                context.Response.StatusCode = int.Parse(way, System.Globalization.CultureInfo.InvariantCulture);
                break;
            case "silent":
                await Task.Delay(Timeout.Infinite, context.RequestAborted);
                break;
            case "reset":
                context.Abort();
                break;
            case "truncated":
                // All of it is announced by nothing, and half of it comes.
                context.Request.Headers.IfNoneMatch = "";
                var (wire, whole) = (context.Response.Body, new MemoryStream());
                context.Response.Body = whole;
                await page();
                context.Response.Body = wire;
                context.Response.ContentLength = null;
                await wire.WriteAsync(whole.ToArray().AsMemory(0, (int)whole.Length / 2));
                break;
            case "empty":
                context.Response.ContentType = "text/html";
                break;
            default:
                context.Response.ContentType = "text/html";
                await context.Response.WriteAsync("<html><body><main><h1>Fel</h1><p>Ett fel uppstod.</p></main></body></html>");
                break;
        }
    }
}
