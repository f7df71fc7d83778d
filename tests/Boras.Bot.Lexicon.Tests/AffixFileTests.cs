namespace Boras.Bot.Lexicon.Tests;

public sealed class AffixFileTests
{
    private readonly AffixFile _file = AffixFile.Read(Sample.Affixes);

    [Fact]
    public void Read_Flags_AreTheirLetters() => Assert.Equal(
        ('X', 'U', 'Y', 'W', '!', '~'),
        (_file.CompoundBegin, _file.CompoundMiddle, _file.CompoundEnd, _file.OnlyInCompound, _file.Forbidden, _file.NeedAffix));

    [Fact]
    public void Rules_Flag_HasItsRulesInOrderWithoutTheHeading()
    {
        var rules = _file.Rules('A');

        Assert.Equal([("", "en"), ("e", "en"), ("", "ar")], rules.Select(rule => (rule.Strip, rule.Append)));
        Assert.Equal([1, 1, 0], rules.Select(rule => rule.Condition.Count));
        Assert.All(rules, rule => Assert.Equal("", rule.Flags));
    }

    [Theory]
    [InlineData('J', "s", "XUW")]
    [InlineData('V', "", "XW")]
    public void Rules_FormWithFlags_HasThem(char flag, string append, string flags)
    {
        var rule = Assert.Single(_file.Rules(flag));

        Assert.Equal((append, flags), (rule.Append, rule.Flags));
    }

    [Theory]
    [InlineData('P')]
    [InlineData('q')]
    [InlineData('\0')]
    public void Rules_PrefixOrUnknownFlag_HasNone(char flag) => Assert.Empty(_file.Rules(flag));

    [Fact]
    public void Read_OtherLines_AreLeftOut()
    {
        var file = AffixFile.Read(["", "   ", "# COMPOUNDBEGIN X", "TRY aerndtislogmkpbhfjuväcöåyqxzvwéâàáèAERNDTISLOGMKPBHFJUVÄCÖÅYQXZVWÉÂÀÁÈ", "SFX A Y 1"]);

        Assert.Equal('\0', file.CompoundBegin);
        Assert.Empty(file.Rules('A'));
    }
}
