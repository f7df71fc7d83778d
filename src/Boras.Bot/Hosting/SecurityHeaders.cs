namespace Boras.Bot.Hosting;

/// <summary>Gives every response the headers that a page has not set itself: nothing is run, framed or guessed.</summary>
internal static class SecurityHeaders
{
    /// <summary>The policy of what is no page.</summary>
    public const string Policy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>Middleware.</summary>
    public static Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        // Late, so that a page's own go first and an error that clears the headers has these as well.
        context.Response.OnStarting(Complete, context.Response.Headers);
        return next(context);
    }

    private static Task Complete(object state)
    {
        var headers = (IHeaderDictionary)state;
        headers.TryAdd("X-Content-Type-Options", "nosniff");
        headers.TryAdd("Referrer-Policy", "no-referrer");
        headers.TryAdd("Content-Security-Policy", Policy);
        return Task.CompletedTask;
    }
}
