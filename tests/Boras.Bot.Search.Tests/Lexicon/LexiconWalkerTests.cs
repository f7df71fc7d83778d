using Boras.Bot.Lexicon;
using Boras.Bot.Search.Lexicon;

namespace Boras.Bot.Search.Tests.Lexicon;

public sealed class LexiconWalkerTests
{
    private readonly LexiconWalker _walker = new(SwedishLexicon.Instance);

    [Theory]
    [InlineData("hund", "hund")]
    [InlineData("hundarna", "hund")]
    [InlineData("fötter", "fot")]
    [InlineData("skolor", "skola")]
    [InlineData("sökte", "söka")]
    public void Find_Form_HasTheRecipeOfItsBaseForm(string form, string baseForm)
    {
        var entry = _walker.Find(form)!;

        Assert.True(entry.May(CompoundPlace.Word));
        Assert.Contains(baseForm, entry.Recipes.Select(recipe => form[..^recipe.Strip] + recipe.Append));
    }

    [Theory]
    [InlineData("")]
    [InlineData("hundx")]
    [InlineData("xyzzyq")]
    [InlineData("Hund")]
    [InlineData("\uD83D")]
    [InlineData("10")]
    public void Find_NoForm_IsNull(string form) => Assert.Null(_walker.Find(form));

    [Fact]
    public void Find_JoiningForm_IsNoWordOfItsOwn()
    {
        var entry = _walker.Find("förskole")!;

        Assert.True(entry.May(CompoundPlace.Begin));
        Assert.False(entry.May(CompoundPlace.Word));
    }

    [Fact]
    public void FindPrefixes_Word_GivesEveryFormShortestFirst()
    {
        List<(int Length, LexiconEntry Entry)> found = [(99, new LexiconEntry(CompoundPlace.None, []))];
        _walker.FindPrefixes("hundarnas", before: null, found);

        var forms = found.Select(one => "hundarnas"[..one.Length]).ToList();
        Assert.Equal(forms.OrderBy(form => form.Length), forms);
        Assert.Superset(new HashSet<string> { "hund", "hundar", "hundarna" }, forms.ToHashSet());
        Assert.All(found, one => Assert.Same(_walker.Find("hundarnas".AsSpan(0, one.Length)), one.Entry));
    }

    [Fact]
    public void FindPrefixes_LetterBefore_IsReadButNotCounted()
    {
        List<(int Length, LexiconEntry Entry)> found = [];
        _walker.FindPrefixes("ucka", 'l', found);

        Assert.Contains(found, one => one.Length == 4 && one.Entry == _walker.Find("lucka"));
    }

    [Theory]
    [InlineData("xyzzyq", null)]
    [InlineData("", null)]
    [InlineData("ucka", '\uDC1B')]
    public void FindPrefixes_NothingFits_GivesNone(string text, char? before)
    {
        List<(int Length, LexiconEntry Entry)> found = [];
        _walker.FindPrefixes(text, before, found);

        Assert.Empty(found);
    }
}
