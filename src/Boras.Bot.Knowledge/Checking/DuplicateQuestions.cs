using System.Text;
using Boras.Bot.Knowledge.Items;
using Boras.Bot.Knowledge.Reading;

namespace Boras.Bot.Knowledge.Checking;

/// <summary>Two FAQ items of a page may not answer the same question; letter case, punctuation and spaces don't make it another.</summary>
internal static class DuplicateQuestions
{
    public static void Check(IEnumerable<ReadItem> items, ICollection<Fault> faults)
    {
        var seen = new Dictionary<string, (string File, int Line)>(StringComparer.Ordinal);
        foreach (var read in items.Where(read => read.Item is { Kind: ItemKind.Faq, Gone: null }))
        {
            var questions = read.FrontMatter.List("alternates").Prepend((read.Item.Title, read.FrontMatter.LineOf("title")));
            foreach (var (question, line) in questions)
            {
                var key = Key(read.Item, question);
                if (!seen.TryAdd(key, (read.File.Path, line)))
                {
                    var (file, first) = seen[key];
                    faults.Add(new Fault(read.File.Path, line, $"the question '{question}' is already in {file}:{first}"));
                }
            }
        }
    }

    /// <summary>The same for questions that would be the same to a resident: in one language and about one page.</summary>
    /// <remarks>"Hur ansöker jag?" is on many pages of a city, and the breadcrumb tells them apart.</remarks>
    public static string Key(KnowledgeItem item, string question) => $"{item.Language}/{Letters(item.Breadcrumb.Count > 0 ? item.Breadcrumb[^1] : "")}/{Letters(question)}";

    private static string Letters(string question)
    {
        var key = new StringBuilder();
        foreach (var letter in question.Normalize(NormalizationForm.FormC).Where(char.IsLetterOrDigit))
        {
            key.Append(char.ToLowerInvariant(letter));
        }

        return key.ToString();
    }
}
