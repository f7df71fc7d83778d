using System.CommandLine;
using Boras.Bot.Answers.Confidence;
using Boras.Bot.Search;

namespace Boras.Bot.Commands;

/// <summary><c>confidence</c>: fits the model of how sure the bot is, and tells how far it can be trusted.</summary>
internal static class ConfidenceCommand
{
    public static Command Create()
    {
        var questions = new Argument<FileInfo>("questions") { Description = "JSON lines with id, question, knowledge and expect." };
        var fit = new Command("fit", "Prints the model fitted to labelled questions, as the JSON of confidence.json.") { questions };
        fit.SetAction(parsed => Console.WriteLine(ConfidenceFitter.Fit(Examples(parsed.GetRequiredValue(questions))).ToJson()));
        var report = new Command("report", "Prints how far the confidence can be trusted, by models that have not seen the question.") { questions };
        report.SetAction(parsed => Console.Write(CalibrationReport.Write(ConfidenceFitter.CrossValidate(Examples(parsed.GetRequiredValue(questions))))));
        return new Command("confidence", "Fits and measures how sure the bot is.") { fit, report };
    }

    private static IReadOnlyList<ConfidenceExample> Examples(FileInfo questions) =>
        Calibration.Gather(questions.FullName, CommandServices.KnowledgeFolder(), new SearchOptions());
}
