using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Boras.Bot.Knowledge.Importing.Feeds;

/// <summary>A list of questions and answers as CSV with a row of column names, parted by comma, semicolon or tab.</summary>
internal sealed class CsvFormat : IDocumentFormat
{
    /// <inheritdoc/>
    public SourceKind Kind => SourceKind.List;

    /// <inheritdoc/>
    public bool Recognizes(SourceDocument document, string head) => document.ContentType == "text/csv" || document.Extension is ".csv" or ".tsv";

    /// <inheritdoc/>
    public DocumentRead Read(SourceDocument document, string text)
    {
        var broken = new List<Refusal>();
        using var csv = new CsvReader(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            DetectDelimiter = true,
            DetectDelimiterValues = [",", ";", "\t"],
            BadDataFound = args => broken.Add(new Refusal($"{document.Source}:{args.Context.Parser!.RawRow}", "the quotation marks don't match")),
            MissingFieldFound = null,
            MaxFieldSize = SourceFiles.MaxBytes,
        });
        try
        {
            if (!csv.Read() || !csv.ReadHeader() || !QuestionList.Has(csv.HeaderRecord!))
            {
                return DocumentRead.Refused(document.Source, "the first line must name a column for the question and one for the answer (fråga, svar)");
            }

            var read = QuestionList.Read(document, Rows(csv));
            return read with { Refusals = [.. broken, .. read.Refusals] };
        }
        catch (CsvHelperException e)
        {
            return DocumentRead.Refused(document.Source, $"the list is broken: {e.Message.Split('\n')[0]}");
        }
    }

    private static IEnumerable<(string, IReadOnlyDictionary<string, string>)> Rows(CsvReader csv)
    {
        while (csv.Read())
        {
            var row = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            for (var i = 0; i < csv.HeaderRecord!.Length; i++)
            {
                row.TryAdd(csv.HeaderRecord[i], csv.GetField(i) ?? "");
            }

            yield return (csv.Parser.RawRow.ToString(CultureInfo.InvariantCulture), row);
        }
    }
}
