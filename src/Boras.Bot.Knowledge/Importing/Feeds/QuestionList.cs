using Boras.Bot.Knowledge.Items;

namespace Boras.Bot.Knowledge.Importing.Feeds;

/// <summary>Questions and answers as rows with named columns, from CSV or JSON.</summary>
internal static class QuestionList
{
    private static readonly string[] Question = ["question", "fråga", "fraga", "title", "titel", "rubrik"];
    private static readonly string[] Answer = ["answer", "svar", "text"];
    private static readonly string[] Address = ["url", "adress", "länk", "lank", "link", "source"];
    private static readonly string[] Alternates = ["alternates", "alternativ", "varianter"];
    private static readonly string[] Category = ["category", "kategori", "breadcrumb", "ämne"];

    /// <summary>Whether <paramref name="columns"/> hold a question and an answer.</summary>
    public static bool Has(IReadOnlyCollection<string> columns) => columns.Any(name => Is(name, Question)) && columns.Any(name => Is(name, Answer));

    /// <summary>Reads the rows; a row without question or answer is refused with its place.</summary>
    public static DocumentRead Read(SourceDocument document, IEnumerable<(string Place, IReadOnlyDictionary<string, string> Row)> rows)
    {
        var drafts = new List<Draft>();
        var refusals = new List<Refusal>();
        foreach (var (place, row) in rows)
        {
            var title = AnswerText.Plain(Value(row, Question));
            var markdown = AnswerText.Markdown(Value(row, Answer), document.Address);
            if (title.Length == 0 || markdown.Length == 0)
            {
                refusals.Add(new Refusal($"{document.Source}:{place}", title.Length == 0 ? "it has no question" : $"'{title}' has no answer"));
                continue;
            }

            drafts.Add(new Draft
            {
                Kind = ItemKind.Faq,
                Title = title,
                Markdown = markdown,
                Url = PageAddress.Resolve(document.Address, Value(row, Address)) ?? (document.Address is { } address ? PageAddress.Clean(address) : null),
                Alternates = [.. Parts(Value(row, Alternates))],
                Breadcrumb = [.. Parts(Value(row, Category))],
            });
        }

        return new DocumentRead(drafts) { Complete = [ItemKind.Faq], Refusals = refusals };
    }

    private static IEnumerable<string> Parts(string? text) =>
        (text ?? "").Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(OutsideText.Line);

    private static string? Value(IReadOnlyDictionary<string, string> row, string[] names) =>
        row.Where(cell => Is(cell.Key, names)).Select(cell => cell.Value).FirstOrDefault(value => !string.IsNullOrWhiteSpace(value));

    private static bool Is(string column, string[] names) => names.Contains(column.Trim(), StringComparer.OrdinalIgnoreCase);
}
