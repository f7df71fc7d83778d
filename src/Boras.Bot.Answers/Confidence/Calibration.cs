using Boras.Bot.Answers.Dates;
using Boras.Bot.Answers.Intents;
using Boras.Bot.Knowledge.Reading;
using Boras.Bot.Search;
using Boras.Bot.Search.Indexing;
using Boras.Bot.Search.Languages;

namespace Boras.Bot.Answers.Confidence;

/// <summary>Asks labelled questions and gathers what the confidence is fitted from.</summary>
public static class Calibration
{
    private const int Depth = 20;

    /// <summary>The examples of a file of labelled questions; those that lean on the question before, and those told by their wording, are left out.</summary>
    /// <param name="path">JSON lines; a question's <c>knowledge</c> is a folder beside the file, else the knowledge in use.</param>
    /// <param name="knowledgeFolder">The knowledge in use, also for its word lists.</param>
    /// <param name="options">The search.</param>
    /// <exception cref="InvalidDataException">A line isn't in the format.</exception>
    public static IReadOnlyList<ConfidenceExample> Gather(string path, string knowledgeFolder, SearchOptions options)
    {
        var beside = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var inUse = KnowledgeFolder.Read(knowledgeFolder);
        var examples = new List<ConfidenceExample>();
        foreach (var asked in LabelledQuestion.Read(path).Where(question => question.Context is null).GroupBy(question => question.Knowledge ?? ""))
        {
            var folder = Path.Combine(beside, asked.Key);
            var items = asked.Key.Length > 0 && Directory.Exists(folder) ? KnowledgeFolder.Read(folder).Items : inUse.Items;
            using var index = SearchIndex.Build(items, inUse.Words, options);
            examples.AddRange(asked
                .Where(question => !IsToldByWording(question.Question, index))
                .Select(question => Example(question, Reading.Of(question.Question, index, Depth, _ => true))));
        }

        return examples;
    }

    // The confidence of these is never asked for.
    private static bool IsToldByWording(string question, SearchIndex index)
    {
        var (clock, options, language) = (new SwedishClock(TimeProvider.System), new AnswerOptions(), LanguageDetector.Detect(question));
        return new Meetings(options, clock).Decide(question, context: null, language, index) is not null
            || new NewsItems(options, clock).Decide(question, language, index) is not null;
    }

    private static ConfidenceExample Example(LabelledQuestion question, Reading reading)
    {
        var (text, hits) = reading;
        var answers = question.Answers();
        var group = answers.Count > 0 ? answers[0] : question.Id;
        return new ConfidenceExample(
            $"{question.Knowledge}/{group}",
            hits.Count == 0 ? [] : ConfidenceFeatures.Of(text, hits),
            hits.Count > 0 && answers.Contains(hits[0].Item.Id),
            answers.Count > 0);
    }
}
