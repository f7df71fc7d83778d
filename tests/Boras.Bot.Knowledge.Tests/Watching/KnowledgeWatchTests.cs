using Boras.Bot.Knowledge.Watching;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Knowledge.Tests.Watching;

public sealed class KnowledgeWatchTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(400);
    private readonly TempFolder _folder = new();

    public KnowledgeWatchTests() => _folder.Write("faq/a.md", "ett");

    [Theory]
    [InlineData(3600)]
    [InlineData(0.1)]
    public async Task Wait_AnyChangeOfAText_IsToldByEventsAndByLooking(double pollSeconds)
    {
        using var watch = Begin(pollSeconds);
        foreach (var change in new Action[]
        {
            () => _folder.Write("faq/a.md", "ett och två"),
            () => _folder.Write("faq/b.md", "ny"),
            () => _folder.Write("ny/mapp/c.md", "ny"),
            () => _folder.Write("synonyms.sv.txt", "a, b"),
            () => File.Move(Path.Combine(_folder.Path, "faq/b.md"), Path.Combine(_folder.Path, "faq/d.md")),
            () => File.Delete(Path.Combine(_folder.Path, "faq/d.md")),
            () => Directory.Move(Path.Combine(_folder.Path, "ny"), Path.Combine(_folder.Path, "gammal")),
        })
        {
            change();
            await watch.WaitAsync(CancellationToken.None).WaitAsync(Patience);
        }
    }

    [Fact]
    public async Task Wait_SameLengthAtTheSameTime_IsToldByTheEvent()
    {
        var path = _folder.Write("faq/a.md", "ett");
        var time = File.GetLastWriteTimeUtc(path);
        using var watch = Begin(pollSeconds: 3600);
        await File.WriteAllTextAsync(path, "två");
        File.SetLastWriteTimeUtc(path, time);

        await watch.WaitAsync(CancellationToken.None).WaitAsync(Patience);
    }

    [Fact]
    public async Task Wait_WhatProgramsKeepThere_IsNotTold()
    {
        using var watch = Begin(pollSeconds: 0.1);
        _folder.Write(".fetched.json", "{}");
        _folder.Write(".held.json", "[]");
        _folder.Write("faq/.a.md.swp", "x");
        _folder.Write("faq/.#a.md", "x");
        _folder.Write("faq/a.md.new", "x");
        _folder.Write(".git/a.md", "x");

        var wait = watch.WaitAsync(CancellationToken.None);
        Assert.NotSame(wait, await Task.WhenAny(wait, Task.Delay(Moment)));

        _folder.Write("faq/a.md", "annat");
        await wait.WaitAsync(Patience);
    }

    [Fact]
    public async Task Wait_LinkThatIsPointedElsewhere_IsTold()
    {
        // As containers mount files: a link to a folder that is swapped as a whole.
        _folder.Write("..1/a.md", "ett");
        _folder.Write("..2/a.md", "två");
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "..data"), "..1");
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "a.md"), "..data/a.md");
        using var watch = Begin(pollSeconds: 0.1);
        Directory.Delete(Path.Combine(_folder.Path, "..data"));
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "..data"), "..2");

        await watch.WaitAsync(CancellationToken.None).WaitAsync(Patience);
    }

    [Fact]
    public async Task Wait_FolderGoneAndBack_IsToldBothTimes()
    {
        var below = Path.Combine(_folder.Path, "faq");
        using var watch = new KnowledgeWatch(Options.Create(new KnowledgeOptions { Path = below, PollSeconds = 0.1, SettleSeconds = 0.01 }), TimeProvider.System, NullLogger<KnowledgeWatch>.Instance);
        watch.Begin();
        Directory.Delete(below, recursive: true);
        await watch.WaitAsync(CancellationToken.None).WaitAsync(Patience);
        _folder.Write("faq/a.md", "åter");

        await watch.WaitAsync(CancellationToken.None).WaitAsync(Patience);
    }

    [Fact]
    public async Task Wait_Cancelled_Ends()
    {
        using var watch = Begin(pollSeconds: 3600);
        using var stop = new CancellationTokenSource();
        var wait = watch.WaitAsync(stop.Token);
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => wait.WaitAsync(Patience));
    }

    public void Dispose() => _folder.Dispose();

    private KnowledgeWatch Begin(double pollSeconds)
    {
        var options = new KnowledgeOptions { Path = _folder.Path, PollSeconds = pollSeconds, SettleSeconds = 0.01 };
        var watch = new KnowledgeWatch(Options.Create(options), TimeProvider.System, NullLogger<KnowledgeWatch>.Instance);
        watch.Begin();
        return watch;
    }
}
