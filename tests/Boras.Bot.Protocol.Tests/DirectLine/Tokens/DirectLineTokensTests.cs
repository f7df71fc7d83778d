using System.Text;
using Boras.Bot.Protocol.DirectLine;
using Boras.Bot.Protocol.DirectLine.Tokens;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Boras.Bot.Protocol.Tests.DirectLine.Tokens;

public sealed class DirectLineTokensTests
{
    private const string Key = "the first key, which is long enough";
    private const string NewKey = "the other key, which is long enough";

    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 3, 2, 12, 0, 0, TimeSpan.Zero));
    private readonly DirectLineGrant _grant = new("c1", "dl_anna", ["https://www.example.org"]);

    [Fact]
    public async Task Check_OwnToken_GivesTheGrantBack()
    {
        var check = await Make(Key).CheckAsync(Make(Key).Issue(_grant));

        Assert.Equal(("c1", "dl_anna"), (check.Grant!.ConversationId, check.Grant.UserId));
        Assert.Equal(_grant.Origins, check.Grant.Origins);
    }

    [Fact]
    public async Task Check_KeyChangedWithTheOldOneSecond_TokenHolds()
    {
        var token = Make(Key).Issue(_grant);

        Assert.NotNull((await Make(NewKey, Key).CheckAsync(token)).Grant);
        Assert.NotNull((await Make(Key, NewKey).CheckAsync(Make(NewKey, Key).Issue(_grant))).Grant);
        Assert.Null((await Make(NewKey).CheckAsync(token)).Grant);
    }

    [Fact]
    public async Task Check_AtTheEndOfItsTime_HasExpired()
    {
        var tokens = Make(Key);
        var token = tokens.Issue(_grant);

        _clock.Advance(TimeSpan.FromMinutes(30) - TimeSpan.FromSeconds(1));
        Assert.False((await tokens.CheckAsync(token)).HasExpired);
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.True((await tokens.CheckAsync(token)).HasExpired);
    }

    [Fact]
    public async Task Check_TokenForStreams_OpensStreamsOnlyAndForAMinute()
    {
        var tokens = Make(Key);
        var token = tokens.IssueForStream(_grant);

        Assert.NotNull((await tokens.CheckForStreamAsync(token)).Grant);
        Assert.Null((await tokens.CheckAsync(token)).Grant);
        Assert.Null((await tokens.CheckForStreamAsync(tokens.Issue(_grant))).Grant);
        _clock.Advance(TimeSpan.FromSeconds(60));
        Assert.True((await tokens.CheckForStreamAsync(token)).HasExpired);
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("..")]
    [InlineData("a.b.c")]
    [InlineData("eyJhbGciOiJub25lIn0.eyJjb252IjoiYzEifQ.")]
    public async Task Check_NoToken_IsRefused(string token) => Assert.Equal(new TokenCheck(null), await Make(Key).CheckAsync(token));

    [Fact]
    public async Task Check_HugeToken_IsRefused() => Assert.Equal(new TokenCheck(null), await Make(Key).CheckAsync(new string('a', 100_000)));

    [Fact]
    public async Task Check_AnyByteChanged_IsRefused()
    {
        var tokens = Make(Key);
        var token = tokens.Issue(_grant);
        for (var i = 0; i < token.Length - 1; i++)
        {
            var changed = token[..i] + (token[i] == 'A' ? 'B' : 'A') + token[(i + 1)..];
            Assert.Null((await tokens.CheckAsync(changed)).Grant);
        }
    }

    [Theory]
    [InlineData(SecurityAlgorithms.HmacSha512, "boras-bot", "directline")]
    [InlineData(SecurityAlgorithms.HmacSha256, "someone-else", "directline")]
    [InlineData(SecurityAlgorithms.HmacSha256, "boras-bot", "something-else")]
    public async Task Check_RightKeyButNotOurToken_IsRefused(string algorithm, string issuer, string audience)
    {
        var key = new SymmetricSecurityKey(Encoding.UTF8.GetBytes(new string('k', 64)));
        var token = new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = audience,
            Claims = new Dictionary<string, object> { ["conv"] = "c1" },
            NotBefore = _clock.GetUtcNow().UtcDateTime,
            Expires = _clock.GetUtcNow().UtcDateTime.AddMinutes(5),
            SigningCredentials = new SigningCredentials(key, algorithm),
        });

        Assert.Null((await Make(new string('k', 64)).CheckAsync(token)).Grant);
    }

    [Fact]
    public async Task SigningKeys_NoneInDevelopment_AreMadeUpForTheRun()
    {
        var token = Make().Issue(_grant);

        Assert.Null((await Make().CheckAsync(token)).Grant);
    }

    [Fact]
    public void SigningKeys_NoneInProduction_IsRefusedAndNamed()
    {
        var refused = Assert.Throws<OptionsValidationException>(() => Keys(Environments.Production));
        Assert.Contains("DirectLine:SigningKeys:0", refused.Message, StringComparison.Ordinal);
    }

    private static SigningKeys Keys(string environment, params string[] keys) =>
        new(Options(keys), new HostingEnvironment { EnvironmentName = environment }, NullLogger<SigningKeys>.Instance);

    private static IOptions<DirectLineOptions> Options(string[] keys)
    {
        var options = new DirectLineOptions();
        Array.ForEach(keys, options.SigningKeys.Add);
        return Microsoft.Extensions.Options.Options.Create(options);
    }

    private DirectLineTokens Make(params string[] keys) => new(Keys(Environments.Development, keys), Options(keys), _clock);
}
