using Boras.Bot.Insights;
using Boras.Bot.Knowledge.Reading;
using Boras.Bot.Staff;
using Boras.Bot.Tests.Arbitrary;
using FsCheck.Xunit;

namespace Boras.Bot.Tests.Staff;

public class AlternateLineTests
{
    [Theory]
    [InlineData("Hur lämnar jag ett förslag till kommunen?", "  - Hur lämnar jag ett förslag till kommunen?")]
    [InlineData("Bygga nytt: hur gör jag?", "  - \"Bygga nytt: hur gör jag?\"")]
    [InlineData("säger man \"altan\" # eller \\ terrass", "  - \"säger man \\\"altan\\\" # eller \\\\ terrass\"")]
    [InlineData("null", "  - \"null\"")]
    [InlineData("- 5", "  - \"- 5\"")]
    [InlineData("två\nrader\t här", "  - två rader här")]
    [InlineData("🐛 i maten", "  - \"🐛 i maten\"")]
    public void Of_Question_IsALineOfYaml(string question, string line) => Assert.Equal(line, AlternateLine.Of(question));

    [Property(Arbitrary = [typeof(AnyText)], MaxTest = 200)]
    public void Of_AnyText_IsReadAsOneAlternate(string text)
    {
        var line = AlternateLine.Of("en fråga " + Wording.Of(text));
        using var folder = new TempFolder();
        folder.Write("a.md", $"---\nkind: faq\ntitle: Vad är en altan?\nurl: https://example.org/\nalternates:\n{line}\n---\n\nEn altan.\n");

        var read = KnowledgeFolder.Read(folder.FullPath);

        Assert.Empty(read.Faults);
        Assert.StartsWith("en fråga", Assert.Single(Assert.Single(read.Items).Alternates), StringComparison.Ordinal);
    }
}
