using System.Globalization;
using Boras.Bot.Home;
using Boras.Bot.Insights;

namespace Boras.Bot.Staff;

/// <summary>Names and numbers as staff read them.</summary>
internal static class StaffText
{
    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["answered"] = "Besvarade",
        ["clarify"] = "Motfråga",
        ["no-answer"] = "Utan svar",
        ["small-talk"] = "Småprat",
        ["emergency"] = "Nödläge",
        ["personal-data"] = "Bara personuppgifter",
        ["up"] = "Tumme upp",
        ["down"] = "Tumme ner",
        ["none-of-these"] = "Inget av dessa",
        ["unanswered"] = "utan svar",
        ["Monday"] = "måndag",
        ["Tuesday"] = "tisdag",
        ["Wednesday"] = "onsdag",
        ["Thursday"] = "torsdag",
        ["Friday"] = "fredag",
        ["Saturday"] = "lördag",
        ["Sunday"] = "söndag",
        ["directline"] = "webbplatsen",
        ["msteams"] = "Teams",
        ["webchat"] = "Web Chat",
        ["emulator"] = "Emulator",
        ["other"] = "annan kanal",
    };

    private static readonly Dictionary<string, string> Languages = new(StringComparer.Ordinal)
    {
        ["sv"] = "svenska",
        ["en"] = "engelska",
        ["fi"] = "finska",
        ["de"] = "tyska",
        ["pl"] = "polska",
        ["so"] = "somaliska",
        ["ar"] = "arabiska",
        ["fa"] = "persiska",
        ["uk"] = "ukrainska",
        ["ru"] = "ryska",
        ["ti"] = "tigrinska",
    };

    /// <summary>The Swedish name of what is counted, as HTML.</summary>
    public static string Name(string name) => PageLayout.Text(Names.GetValueOrDefault(name, name));

    /// <summary>The Swedish name of a language, as HTML.</summary>
    public static string Language(string code) => PageLayout.Text(Languages.GetValueOrDefault(code, code));

    /// <summary>The number of a cell, as HTML.</summary>
    public static string Count(Cell cell) => PageLayout.Text(cell.Count is { } count ? Number(count) : cell.Shown);

    public static string Number(int number) => number.ToString("N0", Swedish);

    public static string Decimal(double number) => number.ToString("0.00", Swedish);

    public static string Percent(double share) => share.ToString("P0", Swedish);

    public static string Date(DateOnly date) => date.ToString("d MMMM yyyy", Swedish);
}
