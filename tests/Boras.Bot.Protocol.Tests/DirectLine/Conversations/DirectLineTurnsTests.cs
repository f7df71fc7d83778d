using System.Net;
using Boras.Bot.Protocol.Activities;

namespace Boras.Bot.Protocol.Tests.DirectLine.Conversations;

public sealed class DirectLineTurnsTests
{
    [Fact]
    public async Task Run_SecondMessageWhileTheFirstIsSlow_AnswersInOrder()
    {
        var release = new TaskCompletionSource();
        await using var service = await DirectLineService.StartAsync(async (turn, cancellationToken) =>
        {
            if (turn.Activity.Text == "slow")
            {
                await release.Task;
            }

            return await DirectLineService.Echo(turn, cancellationToken);
        });
        var talk = await service.TalkAsync();
        using var socket = await talk.StreamAsync();

        var slow = talk.SayAsync("slow");
        Assert.Equal(["hello sv", "slow"], await Talk.TextsAsync(socket, 2));
        var fast = talk.SayAsync("fast");
        Assert.Equal(["fast"], await Talk.TextsAsync(socket, 1));
        release.SetResult();

        Assert.Equal(["echo: slow", "echo: fast"], await Talk.TextsAsync(socket, 2));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), ((await slow).Status, (await fast).Status));
    }

    [Fact]
    public async Task Run_BotTakesTooLong_Answers502AndTheAnswerComesLaterOnce()
    {
        var begun = new TaskCompletionSource();
        var release = new TaskCompletionSource();
        await using var service = await DirectLineService.StartAsync(async (turn, cancellationToken) =>
        {
            if (turn.Activity.Type == ActivityTypes.Message)
            {
                begun.TrySetResult();
                await release.Task;
            }

            return await DirectLineService.Echo(turn, cancellationToken);
        });
        var talk = await service.TalkAsync();
        using var socket = await talk.StreamAsync();

        var saying = talk.SayAsync("hej", "client-1");
        await begun.Task;
        service.Clock.Advance(TimeSpan.FromSeconds(11));
        while (await Task.WhenAny(saying, Task.Delay(100)) != saying)
        {
            // The wait may have begun only after the clock was turned.
            service.Clock.Advance(TimeSpan.FromSeconds(11));
        }

        var late = await saying;
        release.SetResult();
        Assert.Equal(["hello sv", "hej", "echo: hej"], await Talk.TextsAsync(socket, 3));
        var again = await talk.SayAsync("hej", "client-1");

        Assert.Equal((HttpStatusCode.BadGateway, HttpStatusCode.OK), (late.Status, again.Status));
        Assert.Equal(["hello sv", "hej", "echo: hej"], await talk.TextsAsync());
    }

    [Fact]
    public async Task Run_SamePostedTwiceAtOnce_IsAnsweredOnce()
    {
        await using var service = await DirectLineService.StartAsync();
        var talk = await service.TalkAsync();

        var posts = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => talk.SayAsync("hej", "client-1")));

        Assert.Single(posts.Select(post => (post.Status, (string?)post.Body["id"])).Distinct());
        Assert.Equal(["hello sv", "hej", "echo: hej"], await talk.TextsAsync());
    }

    [Fact]
    public async Task Run_BotChangesItsMind_OnlyTheLastIsStored()
    {
        await using var service = await DirectLineService.StartAsync(async (turn, cancellationToken) =>
        {
            if (turn.Activity.Type == ActivityTypes.Message)
            {
                var first = await turn.SendActivityAsync("draft", cancellationToken);
                var second = await turn.SendActivityAsync("gone", cancellationToken);
                var changed = turn.Activity.CreateReply("final");
                changed.Id = first.Id;
                Assert.True(await turn.UpdateActivityAsync(changed, cancellationToken));
                Assert.True(await turn.DeleteActivityAsync(second.Id!, cancellationToken));
                Assert.False(await turn.DeleteActivityAsync("unknown", cancellationToken));
            }

            return null;
        });
        var talk = await service.TalkAsync();

        Assert.Equal(HttpStatusCode.OK, (await talk.SayAsync("hej")).Status);
        Assert.Equal(["hej", "final"], await talk.TextsAsync());
    }

    [Fact]
    public async Task Run_TooManyWait_Answers429WithRetryAfter()
    {
        var release = new TaskCompletionSource();
        await using var service = await DirectLineService.StartAsync(async (turn, cancellationToken) =>
        {
            if (turn.Activity.Type == ActivityTypes.Message)
            {
                await release.Task;
            }

            return null;
        });
        var talk = await service.TalkAsync();
        var waiting = Enumerable.Range(0, 25).Select(i => talk.SayAsync($"{i}", $"client-{i}")).ToList();

        // Not before all five too many have been refused: one that came after the release would find a place.
        while (waiting.Count(answer => answer.IsCompleted) < 5)
        {
            await Task.WhenAny(waiting.Where(answer => !answer.IsCompleted));
        }

        var refused = waiting.Where(answer => answer.IsCompleted).Select(answer => answer.Result).ToList();
        release.SetResult();
        var answers = await Task.WhenAll(waiting);

        Assert.All(refused, answer => Assert.Equal((HttpStatusCode.TooManyRequests, "5"), (answer.Status, answer.Headers["Retry-After"])));
        Assert.Equal(20, answers.Count(answer => answer.Status == HttpStatusCode.OK));
        var again = await talk.SayAsync("24", "client-24");
        Assert.Equal(HttpStatusCode.OK, again.Status);
        Assert.Equal(25, (await talk.TextsAsync()).Distinct().Count());
    }
}
