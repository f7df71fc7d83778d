namespace Boras.Bot.Lexicon.Tests;

public sealed class FormTableTests
{
    [Fact]
    public void Expand_InflectedWord_HasEveryFormWithItsBaseForm()
    {
        var forms = Sample.Table("hund/A").Forms;

        Assert.Equal(["hund", "hundar", "hunden", "hunds"], forms.Keys);
        Assert.All(forms.Values, entry => Assert.Equal(["hund"], entry.BaseForms));
        Assert.All(["hund", "hundar", "hunden"], form => Assert.True(forms[form].Places.HasFlag(CompoundPlace.Word)));
    }

    [Fact]
    public void Expand_VowelChange_FollowsTheRule() => Assert.Equal(["fot"], Sample.Table("fot/O").Forms["fötter"].BaseForms);

    [Fact]
    public void Expand_FormOfTwoWords_HasBothBaseForms() =>
        Assert.Equal(["hag", "hage"], Sample.Table("hag/A", "hage/A").Forms["hagen"].BaseForms);

    [Fact]
    public void Expand_WordTwice_JoinsItsPlaces()
    {
        var entry = Sample.Table("sko/X", "sko/Y").Forms["sko"];

        Assert.Equal(CompoundPlace.Word | CompoundPlace.Begin | CompoundPlace.End, entry.Places);
        Assert.Equal(["sko"], entry.BaseForms);
    }

    [Fact]
    public void Expand_JoiningForm_StandsOnlyInCompounds() =>
        Assert.Equal(CompoundPlace.Begin | CompoundPlace.Middle, Sample.Table("bil/J").Forms["bils"].Places);

    [Theory]
    [InlineData("bil", CompoundPlace.Word)]
    [InlineData("bil/X", CompoundPlace.Word | CompoundPlace.Begin)]
    [InlineData("bil/U", CompoundPlace.Word | CompoundPlace.Middle)]
    [InlineData("bil/Y", CompoundPlace.Word | CompoundPlace.End)]
    [InlineData("bil/XW", CompoundPlace.Begin)]
    [InlineData("bil/V", CompoundPlace.Word | CompoundPlace.Begin)]
    [InlineData("bil/XY\tpo:noun", CompoundPlace.Word | CompoundPlace.Begin | CompoundPlace.End)]
    [InlineData("bil\tpo:noun", CompoundPlace.Word)]
    public void Expand_Flags_GiveThePlaces(string word, CompoundPlace expected) =>
        Assert.Equal(expected, Sample.Table(word).Forms["bil"].Places);

    [Theory]
    [InlineData("skola", "skol")]
    [InlineData("krav", "kravs")]
    public void Expand_LongWord_JoinsLoosely(string word, string joining)
    {
        var forms = Sample.Table(word).Forms;

        Assert.True(forms[word].Places.HasFlag(CompoundPlace.LooseBegin));
        Assert.Equal(CompoundPlace.LooseBegin, forms[joining].Places);
        Assert.Equal([word], forms[joining].BaseForms);
    }

    [Theory]
    [InlineData("bil", new[] { "bil" })]
    [InlineData("plats", new[] { "plats" })]
    [InlineData("komplex", new[] { "komplex" })]
    public void Expand_ShortWordOrHissing_GetsNoJoiningForm(string word, string[] expected) =>
        Assert.Equal(expected, Sample.Table(word).Forms.Keys);

    [Fact]
    public void Expand_WordThatNeedsASuffix_IsNoFormItself() => Assert.Equal(["bilar", "bilen"], Sample.Table("bil/A~").Forms.Keys);

    [Theory]
    [InlineData("hund/!")]
    [InlineData("a")]
    [InlineData("e-post")]
    [InlineData("10")]
    [InlineData("bl.a.")]
    [InlineData("")]
    [InlineData("/A")]
    public void Expand_ForbiddenOrNoWord_IsLeftOut(string word) => Assert.Empty(Sample.Table(word).Forms);

    [Fact]
    public void Expand_Name_IsInLowerCase() => Assert.Equal(["borås"], Sample.Table("Borås").Forms.Keys);

    [Fact]
    public void Expand_NoLines_IsEmpty() => Assert.Empty(FormTable.Expand(AffixFile.Read([]), []).Forms);

    [Fact]
    public void Forms_Order_IsOrdinal()
    {
        var forms = Sample.Table("öl", "ål", "bil", "zoo", "apa").Forms.Keys;

        Assert.Equal(forms.Order(StringComparer.Ordinal), forms);
    }
}
