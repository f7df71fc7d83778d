using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Boras.Bot.Load;

/// <summary>Asks at a steady rate while a text of the knowledge folder is written every second, so that the index is swapped as often.</summary>
internal sealed class SwapRun(Uri url, DirectoryInfo knowledge, int rate, TimeSpan time, IReadOnlyList<string> texts, int? pid)
{
    private static readonly TimeSpan BetweenSwaps = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly List<TimeSpan> _waits = [];
    private readonly List<TimeSpan> _found = [];
    private int _failed;
    private int _lost;

    /// <summary>Plays it and prints what came of it.</summary>
    /// <returns>True when every question was answered and every text was found.</returns>
    public async Task<bool> PlayAsync(TextWriter output, CancellationToken cancellationToken)
    {
        using var handler = new SocketsHttpHandler { PooledConnectionIdleTimeout = Patience };
        using var http = new HttpClient(handler) { BaseAddress = url, Timeout = Patience };
        await AskAsync(http, texts[0], -1, cancellationToken);
        _waits.Clear();
        var memory = new ServiceMemory(pid);
        memory.Note("before");
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        over.CancelAfter(time);
        var swaps = SwapAsync(http, over.Token);
        await AskAtARateAsync(http, over.Token);
        await swaps;
        memory.Note("after");
        _waits.Sort();
        _found.Sort();
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"""
            asked               {_waits.Count + _failed}, {(_waits.Count + _failed) / time.TotalSeconds:F0} a second
            failed              {_failed}
            ms to the answer    p50 {At(_waits, 0.5):F1}  p95 {At(_waits, 0.95):F1}  p99 {At(_waits, 0.99):F1}  most {At(_waits, 1):F1}
            texts written       {_found.Count + _lost}
            never found         {_lost}
            ms until found      p50 {At(_found, 0.5):F0}  p95 {At(_found, 0.95):F0}  most {At(_found, 1):F0}
            """));
        await memory.WriteAsync(output, 1);
        return _failed + _lost == 0 && _found.Count > 0;
    }

    private static double At(List<TimeSpan> sorted, double share) =>
        sorted.Count == 0 ? double.NaN : sorted[Math.Min(sorted.Count - 1, (int)(share * sorted.Count))].TotalMilliseconds;

    // Every question has its moment, whether those before are answered or not: a service that falls behind shows it.
    private async Task AskAtARateAsync(HttpClient http, CancellationToken over)
    {
        var (began, asked) = (Stopwatch.GetTimestamp(), new List<Task>());
        while (!over.IsCancellationRequested)
        {
            var due = (int)(Stopwatch.GetElapsedTime(began).TotalSeconds * rate);
            while (asked.Count < due)
            {
                var number = asked.Count;
                asked.Add(Task.Run(() => AskAsync(http, texts[number % texts.Count], number, CancellationToken.None), CancellationToken.None));
            }

            await Task.WhenAny(Task.Delay(TimeSpan.FromMilliseconds(2), CancellationToken.None));
        }

        await Task.WhenAll(asked);
    }

    private async Task SwapAsync(HttpClient http, CancellationToken over)
    {
        var path = Path.Combine(knowledge.FullName, "faq", "matning.md");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        try
        {
            for (var i = 0; !over.IsCancellationRequested; i++)
            {
                var next = Task.Delay(BetweenSwaps, CancellationToken.None);
                var mark = string.Create(CultureInfo.InvariantCulture, $"zq{i:D4}x");
                var began = Stopwatch.GetTimestamp();
                await File.WriteAllTextAsync(path, $"---\nkind: faq\ntitle: Vad är {mark}?\nurl: https://example.org/matning\n---\n\nSvaret är nummer {mark}.\n", CancellationToken.None);
                if (await IsFoundAsync(http, mark, began))
                {
                    _found.Add(Stopwatch.GetElapsedTime(began));
                }
                else
                {
                    _lost++;
                }

                await next;
            }
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static async Task<bool> IsFoundAsync(HttpClient http, string mark, long began)
    {
        try
        {
            while (!(await AnswerAsync(http, $"Vad är {mark}?", mark)).Contains($"nummer {mark}", StringComparison.Ordinal))
            {
                await Task.Delay(Stopwatch.GetElapsedTime(began) < Patience ? BetweenLooks : throw new TimeoutException(), CancellationToken.None);
            }

            return true;
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException or TimeoutException)
        {
            return false;
        }
    }

    private async Task AskAsync(HttpClient http, string text, int number, CancellationToken cancellationToken)
    {
        var began = Stopwatch.GetTimestamp();
        var isAnswered = false;
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            isAnswered = (await AnswerAsync(http, text, string.Create(CultureInfo.InvariantCulture, $"ask-{number}"))).Length > 0;
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException or System.Text.Json.JsonException)
        {
            // Counted below.
        }

        lock (_waits)
        {
            if (isAnswered)
            {
                _waits.Add(Stopwatch.GetElapsedTime(began));
            }
            else
            {
                _failed++;
            }
        }
    }

    /// <summary>The text of the first reply; empty when there is none.</summary>
    private static async Task<string> AnswerAsync(HttpClient http, string text, string conversation)
    {
        var activity = new JsonObject
        {
            ["type"] = "message",
            ["id"] = Guid.NewGuid().ToString("N"),
            ["channelId"] = "emulator",
            ["deliveryMode"] = "expectReplies",
            ["from"] = new JsonObject { ["id"] = "load" },
            ["recipient"] = new JsonObject { ["id"] = "bot" },
            ["conversation"] = new JsonObject { ["id"] = conversation },
            ["text"] = text,
        };
        using var content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json");
        using var response = await http.PostAsync(new Uri("/api/messages", UriKind.Relative), content);
        response.EnsureSuccessStatusCode();
        var replies = JsonNode.Parse(await response.Content.ReadAsStringAsync())?["activities"]?.AsArray();
        return (string?)replies?.FirstOrDefault()?["text"] ?? "";
    }
}
