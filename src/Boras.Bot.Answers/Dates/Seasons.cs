namespace Boras.Bot.Answers.Dates;

/// <summary>"I vår", "hösten 2027", "i somras", "in the fall"; three whole months each, spring from March.</summary>
internal static class Seasons
{
    private const int Length = 3;

    // By the month in which the season begins.
    private static readonly WordTable<int> Names = new(
        (3, "våren;på våren;under våren;till våren;denna vår;this spring;in spring;in the spring;keväällä;tänä keväänä"),
        (6, "i sommar;sommaren;på sommaren;under sommaren;till sommaren;denna sommar;this summer;in summer;in the summer;kesällä;tänä kesänä"),
        (9, "i höst;i host;hösten;på hösten;under hösten;till hösten;denna höst;this autumn;in autumn;in the autumn;this fall;in the fall;syksyllä;tänä syksynä"),
        (12, "i vinter;vintern;på vintern;under vintern;till vintern;denna vinter;this winter;in winter;in the winter;talvella;tänä talvena"));

    private static readonly WordTable<int> Gone = new(
        (3, "i våras;last spring;viime keväänä"), (6, "i somras;last summer;viime kesänä"), (9, "i höstas;last autumn;last fall;viime syksynä"), (12, "i vintras;last winter;viime talvena"));

    private static readonly WordTable<bool> AfterSpring = new((true, "i;på;med;för;om;och;hos;kl;när;vid;till;eller"));

    public static DateMatch? Read(DateText text, int at)
    {
        if (Gone.At(text, at) is var (gone, endOfGone))
        {
            var season = Starting(gone, text.Today.Year);
            while (season.Last >= text.Today)
            {
                season = Starting(gone, season.First.Year - 1);
            }

            return new DateMatch(season, endOfGone);
        }

        var name = Names.At(text, at) ?? OurSpring(text, at);
        if (name is not var (month, end))
        {
            return null;
        }

        return Years.Named(text, end) is var (year, endOfYear)
            ? new DateMatch(Starting(month, year), endOfYear)
            : new DateMatch(Meant(text, month), end);
    }

    // "I vår kommun" is in our town, whatever the season.
    private static (int Meaning, int End)? OurSpring(DateText text, int at) =>
        text.Is(at, "i") && text.Is(at + 1, "vår") && (text[at + 2] is not { IsWord: true } || AfterSpring.At(text, at + 2) is not null) ? (3, at + 2) : null;

    private static DateRange Meant(DateText text, int month)
    {
        var season = Starting(month, text.Today.Year + (text.Tense == Tense.Past ? 0 : -1));
        while (text.Tense == Tense.Past ? season.First > text.Today : season.Last < text.Today)
        {
            season = Starting(month, season.First.Year + (text.Tense == Tense.Past ? -1 : 1));
        }

        return season;
    }

    private static DateRange Starting(int month, int year)
    {
        var first = new DateOnly(year, month, 1);
        return new DateRange(first, first.AddMonths(Length).AddDays(-1));
    }
}
