using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Net.Sockets;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace Boras.Bot.Knowledge.Importing.Fetching;

/// <summary>Fetches pages: conditionally, within limits of time and size, as robots.txt allows, and never from private networks.</summary>
internal sealed class PageFetcher : IDisposable
{
    private const string LeftAlone = "the host is left alone after many failures";
    private readonly HttpClient _client;
    private readonly FetchOptions _options;
    private readonly TimeProvider _time;
    private readonly ConcurrentDictionary<string, ResiliencePipeline<FetchResult>> _pipelines = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (Task<SiteRules> Rules, DateTimeOffset Until)> _robots = new(StringComparer.Ordinal);
    private readonly PageResponse _responses;

    /// <summary>Fetches through <paramref name="handler"/>, or straight from the network when it is null.</summary>
    public PageFetcher(FetchOptions options, TimeProvider time, HttpMessageHandler? handler = null)
    {
        (_options, _time) = (options, time);
        _responses = new PageResponse(options, time);
        _client = new HttpClient(handler ?? GuardedHandler.Create(options)) { Timeout = Timeout.InfiniteTimeSpan };
        _client.DefaultRequestHeaders.UserAgent.ParseAdd(options.UserAgent);
        _client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("sv, *;q=0.5");
    }

    /// <summary>Fetches <paramref name="address"/>, unless it is still as <paramref name="known"/> says.</summary>
    public async Task<FetchResult> FetchAsync(Uri address, PageMark? known, CancellationToken cancellationToken)
    {
        var pipeline = _pipelines.GetOrAdd(address.Authority, _ => FetchPipeline.Build(_options, _time));
        try
        {
            var site = await RobotsAsync(address, cancellationToken);
            return site.Unread is { } reason ? reason
                : !site.Robots.Allows(address) ? new FetchResult.Refused("robots.txt doesn't allow it")
                : await pipeline.ExecuteAsync(async token => await AttemptAsync(address, known, token), cancellationToken);
        }
        catch (BrokenCircuitException)
        {
            return new FetchResult.Failed(LeftAlone);
        }
        catch (TimeoutRejectedException)
        {
            return new FetchResult.Failed("it took too long");
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private Task<SiteRules> RobotsAsync(Uri address, CancellationToken cancellationToken)
    {
        var now = _time.GetUtcNow();
        var key = address.GetLeftPart(UriPartial.Authority);
        return _robots.AddOrUpdate(key, Fresh, (_, old) => old.Until > now && !(old.Rules.IsCompletedSuccessfully && old.Rules.Result.Unread is not null) ? old : Fresh(key)).Rules;

        (Task<SiteRules>, DateTimeOffset) Fresh(string _) => (ReadRobotsAsync(new Uri(address, RobotsRules.Path), cancellationToken), now.AddDays(1));
    }

    private async Task<SiteRules> ReadRobotsAsync(Uri address, CancellationToken cancellationToken)
    {
        var pipeline = _pipelines.GetOrAdd(address.Authority, _ => FetchPipeline.Build(_options, _time));
        try
        {
            return await pipeline.ExecuteAsync(async token => await AttemptAsync(address, known: null, token), cancellationToken) switch
            {
                FetchResult.Fetched fetched => new SiteRules(RobotsRules.Parse(DocumentText.Decode(fetched.Document) ?? "", _options.UserAgent.Split('/', ' ')[0])),
                FetchResult.Gone or FetchResult.Refused { Reason: PageResponse.Denied } => new SiteRules(RobotsRules.AllowAll),
                FetchResult.Refused refused => SiteRules.None(refused),
                FetchResult.Failed failed => SiteRules.None(new FetchResult.Failed($"robots.txt can't be read: {failed.Reason}")),
                _ => SiteRules.None(new FetchResult.Failed("robots.txt can't be read")),
            };
        }
        catch (BrokenCircuitException)
        {
            return SiteRules.None(new FetchResult.Failed(LeftAlone));
        }
        catch (Exception e) when (e is TimeoutRejectedException or OperationCanceledException)
        {
            return SiteRules.None(new FetchResult.Failed("robots.txt can't be read: it took too long"));
        }
    }

    private async Task<FetchResult> AttemptAsync(Uri address, PageMark? known, CancellationToken cancellationToken)
    {
        var current = address;
        for (var redirects = 0; redirects <= _options.MaxRedirects; redirects++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, current);
            if (known?.ETag is { } tag && EntityTagHeaderValue.TryParse(tag, out var parsed))
            {
                request.Headers.IfNoneMatch.Add(parsed);
            }

            request.Headers.IfModifiedSince = known?.LastModified;
            try
            {
                using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
                if ((int)response.StatusCode is not (301 or 302 or 303 or 307 or 308))
                {
                    return await _responses.ReadAsync(address, response, cancellationToken);
                }

                if (Target(current, response, address) is not { } target)
                {
                    return new FetchResult.Refused("it leads to an address that isn't allowed");
                }

                current = target;
            }
            catch (HttpRequestException e) when (e.InnerException is PrivateAddressException or { InnerException: PrivateAddressException })
            {
                return new FetchResult.Refused("it leads to a private address");
            }
            catch (InvalidDataException e)
            {
                return new FetchResult.Refused(e.Message);
            }
            catch (Exception e) when (e is HttpRequestException or SocketException or IOException or InvalidOperationException)
            {
                return new FetchResult.Failed($"the connection failed: {e.Message}");
            }
        }

        return new FetchResult.Refused($"it redirects more than {_options.MaxRedirects} times");
    }

    private Uri? Target(Uri current, HttpResponseMessage response, Uri first) =>
        response.Headers.Location is { } location && Uri.TryCreate(current, location, out var target)
        && target.Scheme is "https" or "http" && !(current.Scheme == "https" && target.Scheme == "http") && target.UserInfo.Length == 0
        && (target.Authority == first.Authority || target.Host == first.Host && target.IsDefaultPort || _options.AllowedHosts.Contains(target.Host, StringComparer.OrdinalIgnoreCase))
            ? target
            : null;
}
