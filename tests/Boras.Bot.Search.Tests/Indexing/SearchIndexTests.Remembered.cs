using Boras.Bot.Search.Indexing;

namespace Boras.Bot.Search.Tests.Indexing;

// What the index remembers of questions, words and items must never show.
public sealed partial class SearchIndexTests
{
    // More than are remembered; the words are the same, and so must the answer be.
    private const int Strangers = 300;

    [Fact]
    public void Search_AfterManyOtherQuestions_GivesTheSame()
    {
        using var index = Town.Index();
        var first = Questions.Select(question => Everything(index, question)).ToList();
        for (var number = 0; number < Strangers; number++)
        {
            _ = Everything(index, $"{Questions[number % Questions.Length]} {number}");
        }

        Assert.Equal(first, Questions.Select(question => Everything(index, question)));
    }

    [Fact]
    public void Search_OtherLimit_GivesAsManyAsAreAskedFor()
    {
        using var index = Town.Index();

        Assert.Single(index.Search("hund eller bok på skolan", 1));
        Assert.Equal(3, index.Search("hund eller bok på skolan", 3).Count);
        Assert.Single(index.Search("hund eller bok på skolan", 1));
    }

    [Fact]
    public void Search_ManyAtOnce_GivesWhatAFreshIndexGives()
    {
        using var index = Town.Index();
        string[] asked = [.. Enumerable.Range(0, Strangers).Select(number => Questions[number % Questions.Length] + new string(' ', number / Questions.Length))];

        var together = asked.AsParallel().AsOrdered().WithDegreeOfParallelism(16).Select(question => Everything(index, question)).ToList();

        Assert.Equal(asked.Select(question => { using var fresh = Town.Index(); return Everything(fresh, question); }), together);
    }

    [Fact]
    public void Search_WordInAnotherQuestion_KeepsNoSynonymOfTheFirst()
    {
        using var index = Town.Index();
        using var fresh = Town.Index();
        _ = Everything(index, "klippa gräset");

        Assert.Equal(Everything(fresh, "klippa häcken vid gräset"), Everything(index, "klippa häcken vid gräset"));
    }

    private static string Everything(SearchIndex index, string question) => string.Join('\n', index.Search(question, 5).Select(hit =>
        FormattableString.Invariant($"{hit.Item.Id} {hit.Score:R} {hit.Evidence} {string.Join(' ', hit.Evidence.Words)} {hit.Passage.Text} {string.Join(' ', hit.Passage.Highlights)}")))
        + index.ContentWords(question);
}
