using System.Globalization;
using Boras.Bot.Answers.Dates;

namespace Boras.Bot.Answers.Tests.Dates;

/// <summary>Sentences labelled by hand, before the rules were written; today is Wednesday 11 March 2026, in week 11.</summary>
public sealed partial class DateGrammarTests
{
    private static readonly DateOnly Wednesday = new(2026, 3, 11);

    [Theory]
    [InlineData("Är det möte idag?", "2026-03-11")]
    [InlineData("vad händer i dag", "2026-03-11")]
    [InlineData("möten ikväll", "2026-03-11")]
    [InlineData("Är det möte imorgon?", "2026-03-12")]
    [InlineData("har de möte i morgon", "2026-03-12")]
    [InlineData("imorron", "2026-03-12")]
    [InlineData("Möten i övermorgon", "2026-03-13")]
    [InlineData("vad hände igår?", "2026-03-10")]
    [InlineData("Vad hände i förrgår?", "2026-03-09")]
    [InlineData("nu på fredag", "2026-03-13")]
    [InlineData("Är det kommunfullmäktige på måndag?", "2026-03-16")]
    [InlineData("på onsdag", "2026-03-18")]
    [InlineData("pa lordag", "2026-03-14")]
    [InlineData("på tors", "2026-03-12")]
    [InlineData("nästa fredag", "2026-03-20")]
    [InlineData("på måndag nästa vecka", "2026-03-16")]
    [InlineData("fredag vecka 23", "2026-06-05")]
    [InlineData("i måndags", "2026-03-09")]
    [InlineData("Vad sa de i onsdags?", "2026-03-04")]
    [InlineData("förra fredagen", "2026-03-06")]
    [InlineData("denna vecka", "2026-03-09/2026-03-15")]
    [InlineData("den här veckan", "2026-03-09/2026-03-15")]
    [InlineData("Möten nästa vecka", "2026-03-16/2026-03-22")]
    [InlineData("nasta vecka", "2026-03-16/2026-03-22")]
    [InlineData("förra veckan", "2026-03-02/2026-03-08")]
    [InlineData("vecka 23", "2026-06-01/2026-06-07")]
    [InlineData("v. 23", "2026-06-01/2026-06-07")]
    [InlineData("möten v23?", "2026-06-01/2026-06-07")]
    [InlineData("vecka 11", "2026-03-09/2026-03-15")]
    [InlineData("vecka 10", "2027-03-08/2027-03-14")]
    [InlineData("vecka 10 2026", "2026-03-02/2026-03-08")]
    [InlineData("vecka 1 nästa år", "2027-01-04/2027-01-10")]
    [InlineData("i helgen", "2026-03-14/2026-03-15")]
    [InlineData("nästa helg", "2026-03-21/2026-03-22")]
    [InlineData("Vilka möten är på gång i mars?", "2026-03-01/2026-03-31")]
    [InlineData("i februari", "2027-02-01/2027-02-28")]
    [InlineData("i februari 2026", "2026-02-01/2026-02-28")]
    [InlineData("sammanträden maj", "2026-05-01/2026-05-31")]
    [InlineData("i februari nästa år", "2027-02-01/2027-02-28")]
    [InlineData("i början av april", "2026-04-01/2026-04-10")]
    [InlineData("i mitten på april", "2026-04-11/2026-04-20")]
    [InlineData("i slutet av mars", "2026-03-21/2026-03-31")]
    [InlineData("i slutet av månaden", "2026-03-21/2026-03-31")]
    [InlineData("i slutet av veckan", "2026-03-13/2026-03-15")]
    [InlineData("nästa månad", "2026-04-01/2026-04-30")]
    [InlineData("denna månad", "2026-03-01/2026-03-31")]
    [InlineData("den här månaden", "2026-03-01/2026-03-31")]
    [InlineData("förra månaden", "2026-02-01/2026-02-28")]
    [InlineData("i vår", "2026-03-01/2026-05-31")]
    [InlineData("i sommar", "2026-06-01/2026-08-31")]
    [InlineData("i höst", "2026-09-01/2026-11-30")]
    [InlineData("i vinter", "2026-12-01/2027-02-28")]
    [InlineData("hösten 2027", "2027-09-01/2027-11-30")]
    [InlineData("i höstas", "2025-09-01/2025-11-30")]
    [InlineData("22 maj", "2026-05-22")]
    [InlineData("den 22:a maj", "2026-05-22")]
    [InlineData("Har kommunstyrelsen möte den 14 mars?", "2026-03-14")]
    [InlineData("den 1 mars", "2027-03-01")]
    [InlineData("den 11 mars", "2026-03-11")]
    [InlineData("1:a maj", "2026-05-01")]
    [InlineData("torsdagen den 7 maj", "2026-05-07")]
    [InlineData("22/5", "2026-05-22")]
    [InlineData("22/5 2027", "2027-05-22")]
    [InlineData("2023-05-22", "2023-05-22")]
    [InlineData("22.5.2027", "2027-05-22")]
    [InlineData("den 22:a", "2026-03-22")]
    [InlineData("den 3:e", "2026-04-03")]
    [InlineData("i år", "2026-01-01/2026-12-31")]
    [InlineData("nästa år", "2027-01-01/2027-12-31")]
    [InlineData("under 2028", "2028-01-01/2028-12-31")]
    [InlineData("om tre dagar", "2026-03-14")]
    [InlineData("om 2 veckor", "2026-03-23/2026-03-29")]
    [InlineData("om en månad", "2026-04-01/2026-04-30")]
    [InlineData("de närmaste två veckorna", "2026-03-11/2026-03-24")]
    [InlineData("mellan 1 och 15 april", "2026-04-01/2026-04-15")]
    [InlineData("från 28 mars till 3 april", "2026-03-28/2026-04-03")]
    [InlineData("1–15 april", "2026-04-01/2026-04-15")]
    [InlineData("mellan april och juni", "2026-04-01/2026-06-30")]
    [InlineData("mellan november och januari", "2026-11-01/2027-01-31")]
    [InlineData("efter 15 april", "2026-04-16/9999-12-31")]
    [InlineData("före den 1 april", "2026-03-11/2026-03-31")]
    [InlineData("från och med 1 april", "2026-04-01/9999-12-31")]
    [InlineData("till och med 1 april", "2026-03-11/2026-04-01")]
    public void Find_Swedish_IsTheRange(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("any meetings today?", "2026-03-11")]
    [InlineData("tonight", "2026-03-11")]
    [InlineData("Is there a meeting tomorrow?", "2026-03-12")]
    [InlineData("the day after tomorrow", "2026-03-13")]
    [InlineData("yesterday", "2026-03-10")]
    [InlineData("on Monday", "2026-03-16")]
    [InlineData("this Friday", "2026-03-13")]
    [InlineData("next Friday", "2026-03-20")]
    [InlineData("last Friday", "2026-03-06")]
    [InlineData("meetings next week", "2026-03-16/2026-03-22")]
    [InlineData("this week", "2026-03-09/2026-03-15")]
    [InlineData("in week 23", "2026-06-01/2026-06-07")]
    [InlineData("this weekend", "2026-03-14/2026-03-15")]
    [InlineData("Which meetings are there in March?", "2026-03-01/2026-03-31")]
    [InlineData("in February", "2027-02-01/2027-02-28")]
    [InlineData("meetings in May 2027", "2027-05-01/2027-05-31")]
    [InlineData("at the end of March", "2026-03-21/2026-03-31")]
    [InlineData("next month", "2026-04-01/2026-04-30")]
    [InlineData("on 22 May", "2026-05-22")]
    [InlineData("May 22nd", "2026-05-22")]
    [InlineData("on the 22nd of May", "2026-05-22")]
    [InlineData("May 22, 2027", "2027-05-22")]
    [InlineData("this spring", "2026-03-01/2026-05-31")]
    [InlineData("in the fall", "2026-09-01/2026-11-30")]
    [InlineData("next year", "2027-01-01/2027-12-31")]
    [InlineData("in two weeks", "2026-03-23/2026-03-29")]
    [InlineData("the next 10 days", "2026-03-11/2026-03-20")]
    [InlineData("between 1 and 15 April", "2026-04-01/2026-04-15")]
    [InlineData("from April 1 to April 15", "2026-04-01/2026-04-15")]
    [InlineData("after April 15", "2026-04-16/9999-12-31")]
    [InlineData("before 1 April", "2026-03-11/2026-03-31")]
    [InlineData("since 1 February 2026", "2026-02-01/9999-12-31")]
    public void Find_English_IsTheRange(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("Onko tänään kokous?", "2026-03-11")]
    [InlineData("huomenna", "2026-03-12")]
    [InlineData("maanantaina", "2026-03-16")]
    [InlineData("ensi viikolla", "2026-03-16/2026-03-22")]
    [InlineData("tällä viikolla", "2026-03-09/2026-03-15")]
    [InlineData("viikolla 23", "2026-06-01/2026-06-07")]
    [InlineData("viikonloppuna", "2026-03-14/2026-03-15")]
    [InlineData("huhtikuussa", "2026-04-01/2026-04-30")]
    [InlineData("22. toukokuuta", "2026-05-22")]
    [InlineData("22. toukokuuta 2027", "2027-05-22")]
    [InlineData("ensi kuussa", "2026-04-01/2026-04-30")]
    [InlineData("kesällä", "2026-06-01/2026-08-31")]
    [InlineData("ensi vuonna", "2027-01-01/2027-12-31")]
    public void Find_Finnish_IsTheRange(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("Vad är en innovation?")]
    [InlineData("När är nästa möte i kulturnämnden?")]
    [InlineData("nästa kommunstyrelse")]
    [InlineData("Var är mötet i var sin ände?")]
    [InlineData("May I park here?")]
    [InlineData("Can I march on the street?")]
    [InlineData("Hur ofta töms kärlet på måndagar?")]
    [InlineData("den 31 februari")]
    [InlineData("2023-13-45")]
    [InlineData("29 februari 2027")]
    [InlineData("vecka 54")]
    [InlineData("vecka 53 2027")]
    [InlineData("45/12")]
    [InlineData("Öppet 24/7?")]
    [InlineData("20:30")]
    [InlineData("Har ni 20 000 invånare?")]
    [InlineData("Hur många barn föds per år?")]
    [InlineData("man får ta var tid på sig")]
    [InlineData("")]
    [InlineData("   ")]
    public void Find_NoDate_IsNull(string text) => Assert.Null(DateGrammar.Find(text, Wednesday));

    [Theory]
    [InlineData("22 maj 2023 kl 14", "2023-05-22", 14, 0)]
    [InlineData("på måndag klockan 9.30", "2026-03-16", 9, 30)]
    [InlineData("imorgon kl. 14:15", "2026-03-12", 14, 15)]
    [InlineData("2026-05-22 14:00", "2026-05-22", 14, 0)]
    [InlineData("tomorrow at 2 pm", "2026-03-12", 14, 0)]
    [InlineData("tomorrow at 12 am", "2026-03-12", 0, 0)]
    [InlineData("huomenna klo 14", "2026-03-12", 14, 0)]
    public void Find_WithClock_IsTheDayAndTheTime(string text, string day, int hour, int minute)
    {
        var found = DateGrammar.Find(text, Wednesday);

        Assert.Equal((Range(day), new TimeOnly(hour, minute)), (found!.Range, found.Time!.Value));
        Assert.Equal(text.Length, found.Start + found.Length);
    }

    [Theory]
    [InlineData("imorgon kl 25")]
    [InlineData("imorgon kl 14:75")]
    [InlineData("imorgon at 13 pm")]
    public void Find_WithAnImpossibleClock_IsTheDayAlone(string text) => Assert.Null(DateGrammar.Find(text, Wednesday)!.Time);

    [Theory]
    [InlineData("vad har hänt i mars", "2026-03-01/2026-03-31")]
    [InlineData("vad har hänt i april", "2025-04-01/2025-04-30")]
    [InlineData("nyheter från den 14 mars", "2025-03-14")]
    [InlineData("vad hände i höst", "2025-09-01/2025-11-30")]
    [InlineData("vad hände i måndags", "2026-03-09")]
    [InlineData("vad hände i fredags", "2026-03-06")]
    [InlineData("vecka 12", "2025-03-17/2025-03-23")]
    [InlineData("news since 1 March", "2026-03-01/9999-12-31")]
    public void Find_TowardsThePast_IsTheLatestOne(string text, string expected) =>
        Assert.Equal(Range(expected), DateGrammar.Find(text, Wednesday, Tense.Past)!.Range);

    [Fact]
    public void Find_DateInASentence_TellsWhereItStands()
    {
        const string text = "Har kommunstyrelsen möte den 14 mars, eller?";

        var found = DateGrammar.Find(text, Wednesday)!;

        Assert.Equal("den 14 mars", text.Substring(found.Start, found.Length));
    }

    private static void Check(string text, string expected) =>
        Assert.Equal(Range(expected), DateGrammar.Find(text, Wednesday)?.Range);

    private static DateRange Range(string text)
    {
        var days = text.Split('/').Select(day => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)).ToList();
        return new DateRange(days[0], days[^1]);
    }
}
