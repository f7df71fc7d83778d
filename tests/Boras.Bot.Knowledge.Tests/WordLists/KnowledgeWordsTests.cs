using Boras.Bot.Knowledge.Checking;
using Boras.Bot.Knowledge.WordLists;

namespace Boras.Bot.Knowledge.Tests.WordLists;

public sealed class KnowledgeWordsTests
{
    [Fact]
    public void Read_Folder_HasEachListAndTheFaultsOfAll()
    {
        using var folder = new TempFolder();
        folder.Write(WordList.Synonyms, "sopor, avfall\nensam");
        folder.Write(WordList.English, "dog => hund\n=>");
        var faults = new List<Fault>();

        var words = KnowledgeWords.Read(folder.Path, faults);

        Assert.Equal(["sopor", "avfall"], Assert.Single(words.Synonyms.Rules).From);
        Assert.Equal(["hund"], Assert.Single(words.English.Rules).To);
        Assert.Empty(words.Finnish.Rules);
        Assert.Equal([("synonyms.sv.txt", 2), ("glossary.en.txt", 2)], faults.Select(fault => (fault.File, fault.Line)));
    }

    [Fact]
    public void Empty_Lists_HaveNoRules() =>
        Assert.Empty(KnowledgeWords.Empty.Synonyms.Rules.Concat(KnowledgeWords.Empty.English.Rules).Concat(KnowledgeWords.Empty.Finnish.Rules));
}
