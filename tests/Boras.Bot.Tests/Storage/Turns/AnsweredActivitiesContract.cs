using Boras.Bot.Protocol.Turns;

namespace Boras.Bot.Tests.Storage.Turns;

/// <summary>What a database does with marks of answered activities, with the times of <c>TurnOptions</c>: 120 seconds and 60 minutes.</summary>
public abstract class AnsweredActivitiesContract
{
    private const string Key = "0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF";

    private protected abstract Store Store { get; }

    [Fact]
    public async Task Claim_Again_IsRefusedHereAndElsewhere()
    {
        await using var other = Store.Another();

        Assert.Equal(ClaimState.Claimed, await ClaimAsync(Store));
        Assert.Equal(ClaimState.UnderWay, await ClaimAsync(Store));
        Assert.Equal(ClaimState.UnderWay, await ClaimAsync(other));
        Assert.Equal(ClaimState.Claimed, await ClaimAsync(other, "another"));
    }

    [Fact]
    public async Task Claim_ManyAtOnceFromTwo_OneWins()
    {
        await using var other = Store.Another();

        var claims = await AtOnce(i => ClaimAsync(i % 2 == 0 ? Store : other));

        Assert.Single(claims, state => state == ClaimState.Claimed);
    }

    [Fact]
    public async Task Claim_LeftByOneThatIsGone_IsTakenOverByOne()
    {
        await using var other = Store.Another();
        await ClaimAsync(Store);
        Store.Clock.Advance(TimeSpan.FromSeconds(120));
        Assert.Equal(ClaimState.UnderWay, await ClaimAsync(Store));

        for (var time = 0; time < 20; time++)
        {
            Store.Clock.Advance(TimeSpan.FromSeconds(120) + TimeSpan.FromMilliseconds(1));

            var claims = await AtOnce(i => ClaimAsync(i % 2 == 0 ? Store : other));

            Assert.Single(claims, state => state == ClaimState.Claimed);
        }
    }

    [Fact]
    public async Task Confirm_Claim_LastsForTheWholeWindow()
    {
        await Store.Answered.ConfirmAsync(await Store.Answered.ClaimAsync(Key, default), default);
        Store.Clock.Advance(TimeSpan.FromMinutes(60));
        Assert.Equal(ClaimState.Answered, await ClaimAsync(Store));

        Store.Clock.Advance(TimeSpan.FromMilliseconds(1));

        Assert.Equal(ClaimState.Claimed, await ClaimAsync(Store));
        Assert.Equal(ClaimState.UnderWay, await ClaimAsync(Store));
    }

    [Fact]
    public async Task Confirm_TakenOver_CountsFromTheTakingOver()
    {
        await ClaimAsync(Store);
        Store.Clock.Advance(TimeSpan.FromMinutes(50));
        await Store.Answered.ConfirmAsync(await Store.Answered.ClaimAsync(Key, default), default);
        Store.Clock.Advance(TimeSpan.FromMinutes(50));

        Assert.Equal(ClaimState.Answered, await ClaimAsync(Store));
    }

    [Fact]
    public async Task Release_Claim_CanBeTakenAtOnce()
    {
        await using var other = Store.Another();

        await Store.Answered.ReleaseAsync(await Store.Answered.ClaimAsync(Key, default), default);

        Assert.Equal(ClaimState.Claimed, await ClaimAsync(other));
    }

    [Fact]
    public async Task Settle_TakenOverByAnother_LeavesItsMark()
    {
        await using var other = Store.Another();
        var first = await Store.Answered.ClaimAsync(Key, default);
        Store.Clock.Advance(TimeSpan.FromSeconds(121));
        Assert.Equal(ClaimState.Claimed, await ClaimAsync(other));

        await Store.Answered.ReleaseAsync(first, default);
        await Store.Answered.ConfirmAsync(first, default);

        Assert.Equal(ClaimState.UnderWay, await ClaimAsync(Store));
    }

    [Fact]
    public async Task Settle_Unknown_DoesNothing()
    {
        var unknown = new ActivityClaim("unknown", ClaimState.Claimed, Store.Clock.GetUtcNow());
        await Store.Answered.ConfirmAsync(unknown, default);
        await Store.Answered.ReleaseAsync(unknown, default);

        Assert.Equal(ClaimState.Claimed, await ClaimAsync(Store, "unknown"));
    }

    private static async Task<ClaimState> ClaimAsync(Store store, string key = Key) => (await store.Answered.ClaimAsync(key, default)).State;

    private static Task<ClaimState[]> AtOnce(Func<int, Task<ClaimState>> claim) => Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() => claim(i))));
}
