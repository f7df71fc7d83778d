using System.Text.Json;
using Boras.Bot.Answers.Confidence;
using Boras.Bot.Knowledge.Reading;

namespace Boras.Bot.Answers.Tests.Confidence;

/// <summary>The calibration folder of this repository.</summary>
public sealed class RealCalibrationTests
{
    private static readonly string Folder = Path.Combine(Desk.Root, "calibration");
    private static readonly IReadOnlyList<LabelledQuestion> Questions = LabelledQuestion.Read(Path.Combine(Folder, "questions.jsonl"));

    [Fact]
    public void Read_RealFile_HasEnoughQuestionsWithTheirOwnIds()
    {
        Assert.True(Questions.Count >= 300);
        Assert.Equal(Questions.Count, Questions.Select(question => question.Id).Distinct().Count());
        Assert.Contains(Questions, question => question.Answers().Count == 0);
    }

    [Fact]
    public void Read_RealFolders_HaveNoFault() =>
        Assert.All(Directory.GetDirectories(Folder), folder => Assert.Empty(KnowledgeFolder.Read(folder).Faults));

    [Fact]
    public void Answers_ExpectedItems_ExistInTheirKnowledge() => Assert.All(Questions.GroupBy(question => question.Knowledge), asked =>
    {
        var beside = Path.Combine(Folder, asked.Key ?? "");
        var folder = asked.Key is not null && Directory.Exists(beside) ? beside : Path.Combine(Desk.Root, "knowledge");
        var ids = KnowledgeFolder.Read(folder).Items.Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
        Assert.All(asked.SelectMany(question => question.Answers()), id => Assert.Contains(id, ids));
    });

    [Fact]
    public void Load_ConfidenceFile_HasExactlyTheFeatures()
    {
        using var file = JsonDocument.Parse(
            File.ReadAllText(Path.Combine(Desk.Root, "src", "Boras.Bot.Answers", "Confidence", "confidence.json")));

        var names = file.RootElement.GetProperty("coefficients").EnumerateObject().Select(property => property.Name);

        Assert.Equal(ConfidenceFeatures.Names, names);
    }
}
