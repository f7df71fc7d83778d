using System.Text;
using Boras.Bot.Knowledge.Items;
using Boras.Bot.Knowledge.Reading;

namespace Boras.Bot.Knowledge.Checking;

/// <summary>Two FAQ items may not answer the same question; letter case, punctuation and spaces don't make it another.</summary>
internal static class DuplicateQuestions
{
    public static void Check(IEnumerable<ReadItem> items, ICollection<Fault> faults)
    {
        var seen = new Dictionary<string, (string File, int Line)>(StringComparer.Ordinal);
        foreach (var read in items.Where(read => read.Item.Kind == ItemKind.Faq))
        {
            var questions = read.FrontMatter.List("alternates").Prepend((read.Item.Title, read.FrontMatter.LineOf("title")));
            foreach (var (question, line) in questions)
            {
                var key = read.Item.Language + Key(question);
                if (!seen.TryAdd(key, (read.File.Path, line)))
                {
                    var (file, first) = seen[key];
                    faults.Add(new Fault(read.File.Path, line, $"the question '{question}' is already in {file}:{first}"));
                }
            }
        }
    }

    private static string Key(string question)
    {
        var key = new StringBuilder();
        foreach (var letter in question.Normalize(NormalizationForm.FormC).Where(char.IsLetterOrDigit))
        {
            key.Append(char.ToLowerInvariant(letter));
        }

        return key.ToString();
    }
}
