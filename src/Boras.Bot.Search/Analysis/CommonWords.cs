using Boras.Bot.Search.Lexicon;
using Lucene.Net.Analysis.Util;

namespace Boras.Bot.Search.Analysis;

/// <summary>Content words that are in any text: a small index would take them for rare, and so for what is asked about.</summary>
internal static class CommonWords
{
    private const string Words =
        "ta tar tog tagit komma kommer kom kommit hitta hittar hittat ha har haft ge ger gav gett hjälp hjälpa hjälper fråga frågar frågor " +
        "svar svara svarar tänka tänker tycka tycker tro tror berätta berättar förklara förklarar förklaring betydelse mena menar mening tala " +
        "talar prata pratar lite mer mest mindre minst redan ännu alltid aldrig ofta ibland idag imorgon igår bra bättre bäst dålig dåligt " +
        "ny nya nytt gammal gamla stor stora stort större liten små litet mindre viktig viktigt viktiga annan annat andra hel hela helt sak " +
        "saker grej grejer del delar sätt exempel slags sorts person personer folk människa människor alla allt ingen inget inga vän vänner " +
        "kompis kompisar mamma pappa son dotter hem hemma använda använder används börja börjar började sluta slutar fortsätta fortsätter ske " +
        "sker hända hänt ligga ligger stå står sitta sitter heta heter kallas kalla läsa läser skriva skriver se ser titta tittar höra hör " +
        "känna känner leta letar vänta väntar orka hoppas gärna verkligen faktiskt kanske nog liksom asså precis ungefär cirka " +
        "staden stad stan stadens kommun kommunen kommunens borås boras sverige svenska svensk information info uppgift uppgifter gällande " +
        "angående kring runt både första sista nästa senaste poäng poängen grund anledning orsak tanke tanken idé skäl nytta del kort lång långt " +
        "länge snabbt snart igen tillbaka ihop tillsammans själv själva exakt speciellt särskilt vanlig vanligt vanliga möjligt möjlig lätt svårt " +
        "behövs behöva behövde behövt hålla håller höll hållit slut klar klart fin fint fina fel rätt rak råd dag dagar dagen tid tider gång gånger alternativ fall par stund bit olika " +
        "part parts set way lot kind sort swedish help need needs needed want know find tell people person thing things new good city town municipality sweden swedish information really actually apua haluaisin";

    /// <summary>The words, in lower case.</summary>
    public static CharArraySet Set { get; } = Build(Words);

    /// <summary>The words as typed without å, ä and ö; "star" is a bird elsewhere.</summary>
    public static CharArraySet Folded { get; } = Build(Folding.Fold(Words));

    private static CharArraySet Build(string words) => new CharArraySet(FieldAnalyzer.Version, words.Split(' '), ignoreCase: false).AsReadOnly();
}
