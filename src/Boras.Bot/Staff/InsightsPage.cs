using System.Globalization;
using System.Text;
using System.Text.Json;
using Boras.Bot.Insights;

namespace Boras.Bot.Staff;

/// <summary>The page on what residents asked, and the same as files.</summary>
internal sealed class InsightsPage(InsightsReader reader, StaffLayout layout, TimeProvider clock)
{
    private const string DaysKey = "dagar";
    private static readonly int[] Periods = [7, 30, InsightsPeriod.DefaultDays, 365];

    public async Task<IResult> ShowAsync(HttpContext context)
    {
        var days = Days(context.Request);
        var report = await ReadAsync(context);
        return layout.Page(context, StaffPaths.Root, "Vad invånarna frågade", $"""
            <h1>Vad invånarna frågade</h1>
            <p class="lead">{StaffText.Date(report.From)} till {StaffText.Date(report.To)}. Inget som färre än {report.MinAsks} har frågat visas. Tecknet … står för ord som färre har skrivit, och – för antal som är för små för att visas.</p>
            <nav class="periods" aria-label="Period"><ul>
            {string.Join('\n', Periods.Select(period => $"<li><a href=\"{StaffPaths.Root}?{DaysKey}={period}\"{(period == days ? " aria-current=\"true\"" : "")}>{period} dagar</a></li>"))}
            </ul></nav>
            {InsightsFigures.Summary(report)}
            <section aria-labelledby="groups">
            <h2 id="groups">Frågor som saknar ett bra svar</h2>
            {QuestionGroups.Show(report)}
            </section>
            {InsightsFigures.Details(report)}
            <section aria-labelledby="files">
            <h2 id="files">Hämta siffrorna</h2>
            <ul class="files">
            <li><a href="{StaffPaths.Csv}?{DaysKey}={days}" download>Grupperna som CSV</a></li>
            <li><a href="{StaffPaths.Json}?{DaysKey}={days}" download>Allt som JSON</a></li>
            </ul>
            </section>
            <div id="said" role="status" class="unseen"></div>
            """);
    }

    public async Task<IResult> JsonAsync(HttpContext context) =>
        // Not relaxed: a browser may be asked to show it.
        Results.File(JsonSerializer.SerializeToUtf8Bytes(await ReadAsync(context), InsightsJsonContext.Default.InsightsReport), "application/json", "fragor.json");

    public async Task<IResult> CsvAsync(HttpContext context)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        InsightsCsv.Write(await ReadAsync(context), text);
        // Excel takes a file without the mark for one in the code page of the machine.
        return Results.File([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())], "text/csv; charset=utf-8", "fragor.csv");
    }

    private static int Days(HttpRequest request) =>
        int.TryParse(request.Query[DaysKey], NumberStyles.None, CultureInfo.InvariantCulture, out var days) && Periods.Contains(days) ? days : InsightsPeriod.DefaultDays;

    private Task<InsightsReport> ReadAsync(HttpContext context) => reader.ReadAsync(InsightsPeriod.Last(Days(context.Request), clock), context.RequestAborted);
}
