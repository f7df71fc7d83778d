using System.Net;
using System.Net.Sockets;

namespace Boras.Bot.Load;

/// <summary>The service as one or several processes over one store; several have a reverse proxy before them.</summary>
internal sealed class Cluster : IAsyncDisposable
{
    private const string Most = "1000000";
    private readonly string _data = Directory.CreateTempSubdirectory("boras-bot-load-").FullName;
    private ReverseProxy? _proxy;

    private Cluster(Uri url, IReadOnlyList<Uri> replicas, string provider, PostgreSql? postgreSql)
    {
        (Url, PostgreSql) = (url, postgreSql);
        var settings = new Dictionary<string, string>
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["Storage:Provider"] = provider,
            ["Storage:Path"] = _data,
            ["Storage:ConnectionString"] = postgreSql?.Connection ?? "",
            ["DirectLine:SigningKeys:0"] = new('k', 32),
            ["DirectLine:PublicUrl"] = url.GetLeftPart(UriPartial.Authority),
            ["DirectLine:ActivitiesPerMinutePerConversation"] = Most,
            ["DirectLine:ActivitiesPerMinutePerAddress"] = Most,
            ["DirectLine:TokensPerMinutePerAddress"] = Most,
            ["DirectLine:MaxStreamsPerAddress"] = Most,
            ["DirectLine:MaxStreams"] = Most,
            ["DirectLine:MaxActivitiesPerConversation"] = Most,
            ["Logging:LogLevel:Default"] = "Error",
        };
        Replicas = [.. replicas.Select(replica => new Replica(replica, settings))];
    }

    /// <summary>Where clients reach it.</summary>
    public Uri Url { get; }

    public IReadOnlyList<Replica> Replicas { get; }

    /// <summary>Its database server; null with another provider.</summary>
    public PostgreSql? PostgreSql { get; }

    /// <summary>Starts it with a new, empty store.</summary>
    public static async Task<Cluster> StartAsync(string provider, int replicas, CancellationToken cancellationToken)
    {
        if (replicas > 1 && provider != "PostgreSql")
        {
            throw new ArgumentException("Several replicas share only a PostgreSql.", nameof(replicas));
        }

        var urls = Enumerable.Range(0, replicas).Select(_ => FreeUrl()).ToList();
        var cluster = new Cluster(replicas > 1 ? FreeUrl() : urls[0], urls, provider, provider == "PostgreSql" ? await PostgreSql.StartAsync() : null);
        foreach (var replica in cluster.Replicas)
        {
            await replica.StartAsync(cancellationToken);
        }

        if (replicas > 1)
        {
            cluster._proxy = await ReverseProxy.StartAsync(cluster.Url, urls);
        }

        return cluster;
    }

    public async ValueTask DisposeAsync()
    {
        if (_proxy is not null)
        {
            await _proxy.DisposeAsync();
        }

        foreach (var replica in Replicas)
        {
            await replica.DisposeAsync();
        }

        if (PostgreSql is not null)
        {
            await PostgreSql.DisposeAsync();
        }

        Directory.Delete(_data, recursive: true);
    }

    private static Uri FreeUrl()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
    }
}
