using System.Globalization;
using Boras.Bot.Answers.Confidence;
using Boras.Bot.Answers.Outcomes;
using Boras.Bot.Search;
using Boras.Bot.Search.Indexing;
using Microsoft.Extensions.Time.Testing;

namespace Boras.Bot.Answers.Tests;

/// <summary>An answerer over a folder of its own, at a moment that the test chooses.</summary>
internal sealed class Desk : IDisposable
{
    private DateTimeOffset _now = At("2026-03-02T12:00:00+01:00");

    public TempFolder Folder { get; } = new();

    /// <summary>The folder above the source code.</summary>
    public static string Root { get; } = FindRoot();

    public static DateTimeOffset At(string moment) => DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture);

    /// <summary>A model that is as sure of everything as <paramref name="probability"/>.</summary>
    public static ConfidenceModel Sure(double probability) =>
        new(Math.Log(probability / (1 - probability)), ConfidenceFeatures.Names.ToDictionary(name => name, _ => 0.0));

    /// <summary>An answerer over the knowledge of this repository.</summary>
    public static Answerer OverRealKnowledge()
    {
        var index = new LiveIndex(Path.Combine(Root, "knowledge"), new SearchOptions());
        Assert.Empty(index.Reload());
        return new Answerer(index, ConfidenceModel.Load(), new AnswerOptions(), new FakeTimeProvider(At("2026-03-02T12:00:00+01:00")));
    }

    public Desk Faq(string id, string title, string text, string extra = "") => Write("faq/" + id, "faq", title, extra, text);

    public Desk News(string id, string title, string extra = "") => Write("news/" + id, "news", title, extra, "Ingressen.");

    public Desk Meeting(string id, string title, string extra = "") => Write("meetings/" + id, "meeting", title, extra, "");

    public Desk Contact() => Write("contact", "contact", "Kundtjänst", "phone: 033-00 00 00", "");

    public Desk Now(string moment)
    {
        _now = At(moment);
        return this;
    }

    public Outcome Ask(string text, string? context = null, ConfidenceModel? model = null) =>
        Answerer(model).Answer(new Question(text, context));

    public Answered? Show(string id, string language = "sv") => Answerer().Show(id, language);

    public Answered? ShowTitled(string title, string language = "sv") => Answerer().ShowTitled(title, language);

    public void Dispose() => Folder.Dispose();

    private Answerer Answerer(ConfidenceModel? model = null)
    {
        var index = new LiveIndex(Folder.FullPath, new SearchOptions());
        Assert.Empty(index.Reload());
        return new Answerer(index, model ?? ConfidenceModel.Load(), new AnswerOptions(), new FakeTimeProvider(_now));
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Boras.Bot.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("Boras.Bot.sln is not above the tests.");
        }

        return folder.FullName;
    }

    private Desk Write(string id, string kind, string title, string extra, string text)
    {
        var more = extra.Length == 0 ? "" : extra + "\n";
        Folder.Write(id + ".md", $"---\nkind: {kind}\ntitle: {title}\nurl: https://example.org/{id}\n{more}---\n\n{text}\n");
        return this;
    }
}
