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

        Assert.True(await Store.Answered.TryClaimAsync(Key, default));
        Assert.False(await Store.Answered.TryClaimAsync(Key, default));
        Assert.False(await other.Answered.TryClaimAsync(Key, default));
        Assert.True(await other.Answered.TryClaimAsync("another", default));
    }

    [Fact]
    public async Task Claim_ManyAtOnceFromTwo_OneWins()
    {
        await using var other = Store.Another();

        var claims = await AtOnce(i => (i % 2 == 0 ? Store : other).Answered.TryClaimAsync(Key, default));

        Assert.Single(claims, isClaimed => isClaimed);
    }

    [Fact]
    public async Task Claim_LeftByOneThatIsGone_IsTakenOverByOne()
    {
        await using var other = Store.Another();
        await Store.Answered.TryClaimAsync(Key, default);
        Store.Clock.Advance(TimeSpan.FromSeconds(120));
        Assert.False(await Store.Answered.TryClaimAsync(Key, default));

        for (var time = 0; time < 20; time++)
        {
            Store.Clock.Advance(TimeSpan.FromSeconds(120) + TimeSpan.FromMilliseconds(1));

            var claims = await AtOnce(i => (i % 2 == 0 ? Store : other).Answered.TryClaimAsync(Key, default));

            Assert.Single(claims, isClaimed => isClaimed);
        }
    }

    [Fact]
    public async Task Confirm_Claim_LastsForTheWholeWindow()
    {
        await Store.Answered.TryClaimAsync(Key, default);
        await Store.Answered.ConfirmAsync(Key, default);
        Store.Clock.Advance(TimeSpan.FromMinutes(60));
        Assert.False(await Store.Answered.TryClaimAsync(Key, default));

        Store.Clock.Advance(TimeSpan.FromMilliseconds(1));

        Assert.True(await Store.Answered.TryClaimAsync(Key, default));
        Assert.False(await Store.Answered.TryClaimAsync(Key, default));
    }

    [Fact]
    public async Task Confirm_TakenOver_CountsFromTheTakingOver()
    {
        await Store.Answered.TryClaimAsync(Key, default);
        Store.Clock.Advance(TimeSpan.FromMinutes(50));
        Assert.True(await Store.Answered.TryClaimAsync(Key, default));
        await Store.Answered.ConfirmAsync(Key, default);
        Store.Clock.Advance(TimeSpan.FromMinutes(50));

        Assert.False(await Store.Answered.TryClaimAsync(Key, default));
    }

    [Fact]
    public async Task Release_Claim_CanBeTakenAtOnce()
    {
        await using var other = Store.Another();
        await Store.Answered.TryClaimAsync(Key, default);

        await Store.Answered.ReleaseAsync(Key, default);

        Assert.True(await other.Answered.TryClaimAsync(Key, default));
    }

    [Fact]
    public async Task Settle_Unknown_DoesNothing()
    {
        await Store.Answered.ConfirmAsync("unknown", default);
        await Store.Answered.ReleaseAsync("unknown", default);

        Assert.True(await Store.Answered.TryClaimAsync("unknown", default));
    }

    private static Task<bool[]> AtOnce(Func<int, ValueTask<bool>> claim) =>
        Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(async () => await claim(i))));
}
