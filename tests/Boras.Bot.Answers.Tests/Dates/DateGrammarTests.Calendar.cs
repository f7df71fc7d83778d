using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Boras.Bot.Answers.Dates;

namespace Boras.Bot.Answers.Tests.Dates;

public sealed partial class DateGrammarTests
{
    [Theory]
    [InlineData("2026-03-16", "på måndag", "2026-03-23")]
    [InlineData("2026-03-16", "denna måndag", "2026-03-16")]
    [InlineData("2026-03-16", "this Monday", "2026-03-16")]
    [InlineData("2026-03-16", "nästa måndag", "2026-03-23")]
    [InlineData("2026-03-15", "nästa måndag", "2026-03-16")]
    [InlineData("2026-03-15", "i helgen", "2026-03-14/2026-03-15")]
    [InlineData("2026-03-15", "nästa vecka", "2026-03-16/2026-03-22")]
    [InlineData("2026-12-31", "imorgon", "2027-01-01")]
    [InlineData("2026-12-31", "denna vecka", "2026-12-28/2027-01-03")]
    [InlineData("2026-12-31", "nästa vecka", "2027-01-04/2027-01-10")]
    [InlineData("2026-12-31", "nästa månad", "2027-01-01/2027-01-31")]
    [InlineData("2026-12-31", "i januari", "2027-01-01/2027-01-31")]
    [InlineData("2027-01-01", "igår", "2026-12-31")]
    [InlineData("2027-01-01", "denna vecka", "2026-12-28/2027-01-03")]
    [InlineData("2027-01-01", "vecka 53", "2026-12-28/2027-01-03")]
    [InlineData("2027-01-04", "vecka 53", "2032-12-27/2033-01-02")]
    [InlineData("2026-11-23", "vecka 53", "2026-12-28/2027-01-03")]
    [InlineData("2024-12-30", "vecka 1", "2024-12-30/2025-01-05")]
    [InlineData("2026-11-23", "29 februari", "2028-02-29")]
    [InlineData("2028-02-29", "29 februari", "2028-02-29")]
    [InlineData("2028-02-28", "imorgon", "2028-02-29")]
    [InlineData("2028-02-10", "i slutet av februari", "2028-02-21/2028-02-29")]
    [InlineData("2027-01-15", "i vinter", "2026-12-01/2027-02-28")]
    [InlineData("2027-02-28", "i vintras", "2025-12-01/2026-02-28")]
    [InlineData("2026-01-31", "nästa månad", "2026-02-01/2026-02-28")]
    [InlineData("2026-01-31", "den 30:e", "2026-03-30")]
    [InlineData("2026-11-23", "i slutet av året", "2026-09-01/2026-12-31")]
    public void Find_AtTheEdges_FollowsTheCalendar(string today, string text, string expected) =>
        Assert.Equal(Range(expected), DateGrammar.Find(text, DateOnly.ParseExact(today, "yyyy-MM-dd", CultureInfo.InvariantCulture))?.Range);

    [Theory]
    [InlineData("I SLUTET AV MARS")]
    [InlineData("i  slutet\tav\nmars")]
    [InlineData("I Slutet Av Mars!!!")]
    [InlineData("🙂 i slutet av mars 🙂")]
    public void Find_OtherLettersAndSpaces_IsTheSame(string text) => Check(text, "2026-03-21/2026-03-31");

    [Fact]
    public void Find_DecomposedLetters_AreReadAsWhole() => Check("nästa vecka".Normalize(NormalizationForm.FormD), "2026-03-16/2026-03-22");

    [Theory]
    [InlineData("\ud83d i mars")]
    [InlineData("i mars \0")]
    [InlineData("i mars \u202e")]
    public void Find_BrokenLettersAround_IsTheSame(string text) => Check(text, "2026-03-01/2026-03-31");

    [Theory]
    [InlineData("99999999999999999999/5")]
    [InlineData("den 99999999999999999999 mars")]
    [InlineData("om 99999999999999999999 dagar")]
    [InlineData("om 4000000 veckor")]
    [InlineData("vecka 99999999999")]
    [InlineData("0/0")]
    [InlineData("0000-00-00")]
    [InlineData("vecka 0")]
    [InlineData("٢٢/٥")]
    [InlineData("2026-02-30")]
    [InlineData("mellan och")]
    [InlineData("från till")]
    [InlineData("i slutet av i slutet av i slutet av")]
    [InlineData("efter efter efter")]
    public void Find_Nonsense_IsNull(string text) => Assert.Null(DateGrammar.Find(text, Wednesday));

    [Fact]
    public void Find_HugeText_ReadsTheBeginningOnly()
    {
        var text = string.Concat(Enumerable.Repeat("mellan från efter i slutet av ", 40_000));

        Assert.Null(DateGrammar.Find(text + "imorgon", Wednesday));
    }

    [Fact]
    [SuppressMessage("Security", "CA5394:Do not use insecure randomness", Justification = "The same words every time are wanted.")]
    public void Find_AnyMixOfItsWords_GivesARangeInOrderOrNothing()
    {
        string[] words =
        [
            "i", "på", "den", "mellan", "från", "till", "och", "efter", "före", "slutet", "av", "nästa", "förra", "vecka", "v.", "23", "2026", "0", "99", "/", "-",
            "mars", "maj", "måndag", "i måndags", "helgen", "år", "vår", "om", "två", "dagar", "kl", "14", ":", "may", "on", "last", "ensi", "31", "29", "februari",
        ];
        var random = new Random(7);
        foreach (var today in new[] { DateOnly.MinValue, Wednesday, new DateOnly(2028, 2, 29), DateOnly.MaxValue })
        {
            for (var i = 0; i < 1_000; i++)
            {
                var text = string.Join(' ', Enumerable.Range(0, random.Next(1, 9)).Select(_ => words[random.Next(words.Length)]));
                foreach (var tense in Enum.GetValues<Tense>())
                {
                    if (DateGrammar.Find(text, today, tense) is { } found)
                    {
                        Assert.True(found.Range.First <= found.Range.Last, text);
                        Assert.InRange(found.Start + found.Length, 1, text.Length);
                    }
                }
            }
        }
    }
}
