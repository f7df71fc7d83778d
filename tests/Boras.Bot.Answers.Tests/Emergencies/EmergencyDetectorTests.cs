using Boras.Bot.Answers.Emergencies;
using FsCheck.Xunit;

namespace Boras.Bot.Answers.Tests.Emergencies;

public sealed class EmergencyDetectorTests
{
    public static TheoryData<string, string> Known => LabelledSentences.Rows(LabelledSentences.Known);

    public static TheoryData<string, string> HeldOut => LabelledSentences.Rows(LabelledSentences.HeldOut);

    [Theory]
    [MemberData(nameof(Known))]
    public void Detect_KnownSentence_IsItsKind(string kind, string sentence) =>
        Assert.Equal(kind, EmergencyDetector.Detect(sentence)?.ToString() ?? "None");

    [Theory]
    [MemberData(nameof(HeldOut))]
    public void Detect_HeldOutSentence_IsItsKind(string kind, string sentence) =>
        Assert.Equal(kind, EmergencyDetector.Detect(sentence)?.ToString() ?? "None");

    [Theory]
    [MemberData(nameof(Known))]
    public void Detect_CapitalsAndManyMarks_IsTheSame(string kind, string sentence) =>
        Assert.Equal(kind, EmergencyDetector.Detect($"  {sentence.ToUpperInvariant()}!!!!")?.ToString() ?? "None");

    [Theory]
    [MemberData(nameof(Known))]
    public void Detect_WithoutMarksOverLetters_IsTheSame(string kind, string sentence)
    {
        var plain = sentence.Replace('å', 'a').Replace('ä', 'a').Replace('ö', 'o');
        Assert.Equal(kind, EmergencyDetector.Detect(plain)?.ToString() ?? "None");
    }

    [Theory]
    [InlineData("Feuer! Hilfe!")]
    [InlineData("Ratunku, pali się dom")]
    [InlineData("У нас пожар!")]
    [InlineData("Викличте швидку, будь ласка")]
    [InlineData("يوجد حريق في المنزل")]
    [InlineData("خانه آتش گرفته")]
    [InlineData("Fadlan ambalaas ii soo dir")]
    [InlineData("ሓዊ ኣሎ")]
    public void Detect_DangerInAnotherLanguage_IsDanger(string text) => Assert.Equal(EmergencyKind.Danger, EmergencyDetector.Detect(text));

    [Fact]
    public void Detect_InTheMiddleOfALongText_IsMet()
    {
        var padding = string.Concat(Enumerable.Repeat("Jag har en fråga om bygglov för min altan. ", 150));
        Assert.Equal(EmergencyKind.Danger, EmergencyDetector.Detect($"{padding} Oj nu brinner det i köket. {padding}"));
    }

    [Fact]
    public void Detect_EveryKind_HasRules() =>
        Assert.All(Enum.GetNames<EmergencyKind>(), kind => Assert.Contains(Known, row => (string)row[0] == kind));

    [Property(Arbitrary = [typeof(AnyText)])]
    public void Detect_AnyText_GivesAnAnswer(string text) => Assert.True(EmergencyDetector.Detect(text) is null or >= EmergencyKind.Danger);

    [Theory]
    [InlineData("vill ")]
    [InlineData("jag slår ")]
    [InlineData("a")]
    [InlineData("\u0301")]
    [InlineData("(..)")]
    [InlineData("det slår mig ")]
    public void Detect_LargestMessageOfPieces_IsNoEmergency(string piece) =>
        Assert.Null(EmergencyDetector.Detect(string.Concat(Enumerable.Repeat(piece, 256 * 1024 / piece.Length))));
}
