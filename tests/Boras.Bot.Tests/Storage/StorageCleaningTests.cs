using Boras.Bot.Protocol.Turns;
using Boras.Bot.Storage;
using Boras.Bot.Storage.Questions;
using Boras.Bot.Storage.Turns;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Tests.Storage;

public sealed class StorageCleaningTests : IAsyncLifetime
{
    private Store _store = null!;

    [Fact]
    public async Task Run_EveryFiveMinutes_RemovesOldMarksAndOverwritesTheLog()
    {
        var later = _store.Clock.GetUtcNow().AddYears(1);
        await _store.Database.WriteAsync(
            context =>
            {
                context.Answered.AddRange(
                    new AnsweredRow { Key = "hemligt-4711", At = _store.Clock.GetUtcNow(), IsConfirmed = true }, new AnsweredRow { Key = "later", At = later });
                return context.SaveChangesAsync();
            },
            default);
        using var cleaning = new StorageCleaning(_store.Database, _store.Removal, Options.Create(new TurnOptions()), _store.Clock);
        await cleaning.StartAsync(default);

        while (await KeysAsync() is { Count: > 1 })
        {
            // The timer may be set only after the clock was turned.
            _store.Clock.Advance(TimeSpan.FromMinutes(5));
            await Task.Delay(10);
        }

        Assert.Equal(["later"], await KeysAsync());
        while (SqliteBytes.FilesWith(_store.Folder, "hemligt-4711").Count > 0)
        {
            await Task.Delay(10);
        }

        await cleaning.StopAsync(default);
    }

    [Fact]
    public async Task Run_MessageThatCannotComeAgain_IsNoLongerTold()
    {
        await _store.Database.WriteAsync(
            context =>
            {
                var (now, before) = (_store.Clock.GetUtcNow(), _store.Clock.GetUtcNow().AddHours(-3));
                foreach (var (key, at) in new[] { ("old", before), ("new", now.AddYears(1)) })
                {
                    context.Questions.Add(new QuestionRow { Activity = key, Conversation = "c", At = at, Channel = "directline", Language = "sv", Outcome = "no-answer", Confidence = 0.1, Text = "Var?", Nearest = "" });
                    context.Feedback.Add(new FeedbackRow { Activity = key, At = at, Rating = "Up", Language = "sv", Channel = "directline" });
                    context.Answered.Add(new AnsweredRow { Key = key, At = at });
                }

                return context.SaveChangesAsync();
            },
            default);
        using var cleaning = new StorageCleaning(_store.Database, _store.Removal, Options.Create(new TurnOptions()), _store.Clock);
        await cleaning.StartAsync(default);

        while (await KeysAsync() is not ["new"])
        {
            _store.Clock.Advance(TimeSpan.FromMinutes(5));
            await Task.Delay(10);
        }

        await cleaning.StopAsync(default);
        await using var open = _store.Database.Open();
        Assert.Equal([null, "new"], await open.Questions.OrderBy(row => row.Id).Select(row => row.Activity).ToListAsync());
        Assert.Equal([null, "new"], await open.Feedback.OrderBy(row => row.Id).Select(row => row.Activity).ToListAsync());
        Assert.Equal(2, await open.Questions.CountAsync(row => row.Text != null && row.Conversation != null));
    }

    public async Task InitializeAsync() => _store = await Store.SqliteAsync();

    public async Task DisposeAsync() => await _store.DisposeAsync();

    private Task<List<string>> KeysAsync() => _store.Database.ReadAsync(context => context.Answered.Select(row => row.Key).ToListAsync(), default);
}
