using Boras.Bot.Answers.Intents;

namespace Boras.Bot.Answers.Tests.Intents;

public sealed class ContactIntentTests
{
    [Theory]
    [InlineData("Vad har ni för telefonnummer?")]
    [InlineData("Kan jag mejla er?")]
    [InlineData("Vilken e-postadress har ni?")]
    [InlineData("Hur når jag kommunen?")]
    [InlineData("Jag vill PRATA MED EN MÄNNISKA")]
    [InlineData("Vem kan jag fråga?")]
    [InlineData("Var vänder jag mig?")]
    [InlineData("Kan någon ringa till mig?")]
    [InlineData("Vem ringer man om man undrar något mer?")]
    [InlineData("Vem kan jag höra av mig till?")]
    [InlineData("hur får jag tag i en riktig människa hos er")]
    [InlineData("What is your phone number?")]
    [InlineData("Can I talk to a real person?")]
    [InlineData("Mikä on yhteystietonne?")]
    [InlineData("Sideen idiinla soo xiriiraa?")]
    [InlineData("Wie kann ich Sie kontaktieren?")]
    [InlineData("Как с вами связаться?")]
    public void IsIn_WantsToReachSomebody_IsTrue(string question) => Assert.True(ContactIntent.IsIn(question));

    [Theory]
    [InlineData("Vad är en innovation?")]
    [InlineData("Vem slår gräset?")]
    [InlineData("Hur mycket pengar får skolan?")]
    [InlineData("När sammanträder Kulturnämnden?")]
    [InlineData("Vad är det senaste nytt?")]
    [InlineData("Hur ser omringande skog ut?")]
    [InlineData("Finns det telefonkiosker kvar?")]
    [InlineData("Får barnen prata på lektionen?")]
    [InlineData("Hur lagas kontaktledningen?")]
    [InlineData("Var finns cykelvägar?")]
    [InlineData("Where is the library?")]
    [InlineData("")]
    public void IsIn_SomethingElse_IsFalse(string question) => Assert.False(ContactIntent.IsIn(question));

    [Theory]
    [InlineData("har ni öppet nu?")]
    [InlineData("Är det stängt idag?")]
    [InlineData("när öppnar växeln?")]
    [InlineData("Öppettider")]
    [InlineData("E-postadress?")]
    [InlineData("are you open?")]
    public void IsIn_AsksForHours_IsTrue(string question) => Assert.True(ContactIntent.IsIn(question));

    [Theory]
    [InlineData("När öppnar biblioteket?")]
    [InlineData("Är badhuset öppet nu?")]
    [InlineData("Vilka öppettider har återvinningen?")]
    public void IsIn_AsksForHoursOfSomethingElse_IsFalse(string question) => Assert.False(ContactIntent.IsIn(question));

    [Theory]
    [InlineData("Jag vill prata med en människa", true)]
    [InlineData("Can I talk to a real person?", true)]
    [InlineData("koppla mig till en handläggare", true)]
    [InlineData("Vilket telefonnummer har ni?", false)]
    public void WantsHuman_Question_IsTold(string question, bool expected) => Assert.Equal(expected, ContactIntent.WantsHuman(question));
}
