namespace Boras.Bot.Answers.Tests.Emergencies;

/// <summary>Sentences with the kind of help they call for, or <c>None</c>; written before the rules.</summary>
internal static class LabelledSentences
{
    /// <summary>What the rules are written for.</summary>
    public const string Known = """
        Danger: Det brinner!
        Danger: det brinner i köket
        Danger: det brinnr hos grannen
        Danger: DET BRINNER I TRAPPHUSET HJÄLP
        Danger: Hjälp, det är eld i min lägenhet
        Danger: huset brinner
        Danger: bilen brinner på parkeringen utanför
        Danger: det luktar gas i hela huset
        Danger: min pappa andas inte
        Danger: han har slutat andas
        Danger: hon är medvetslös
        Danger: min man fick hjärtstopp
        Danger: jag har jätteont i bröstet och svårt att andas
        Danger: barnet har satt i halsen och får ingen luft
        Danger: någon drunknar i viskan
        Danger: ett barn har gått genom isen
        Danger: det har hänt en trafikolycka folk är skadade
        Danger: någon blöder jättemycket
        Danger: de skjuter utanför
        Danger: han har en kniv
        Danger: någon försöker bryta sig in hos mig just nu
        Danger: de slåss på torget, någon kan dö
        Danger: jag behöver ambulans
        Danger: ring ambulans
        Danger: ring 112
        Danger: behöver polisen nu
        Danger: my house is on fire
        Danger: there is a fire in the building
        Danger: he is not breathing
        Danger: she is unconscious
        Danger: call an ambulance
        Danger: someone has a gun
        Danger: talossa palaa
        Danger: täällä on tulipalo
        Danger: hän ei hengitä
        Danger: soittakaa ambulanssi
        Danger: Hej! Jag undrade när biblioteket stänger men nu ser jag att det brinner i huset bredvid, vad gör jag?
        Poisoning: mitt barn har ätit diskmedel
        Poisoning: min son drack lampolja
        Poisoning: hon har svalt för många tabletter
        Poisoning: vi har ätit giftig svamp
        Poisoning: tror jag är förgiftad
        Poisoning: my child drank bleach
        Poisoning: lapsi joi pesuainetta
        SelfHarm: jag vill dö
        SelfHarm: Jag vill inte leva längre
        SelfHarm: jag vill inte leva
        SelfHarm: jag orkar inte leva mer
        SelfHarm: jag tänker ta livet av mig
        SelfHarm: ska ta mitt liv ikväll
        SelfHarm: jag funderar på självmord
        SelfHarm: min son vill ta livet av sig
        SelfHarm: jag skär mig själv
        SelfHarm: jag har självmordstankar
        SelfHarm: hur tar man livet av sig
        SelfHarm: det vore bättre om jag var död
        SelfHarm: i want to die
        SelfHarm: I am going to kill myself
        SelfHarm: I feel suicidal
        SelfHarm: haluan kuolla
        SelfHarm: en halua enää elää
        Violence: någon slår mig
        Violence: min man slår mig
        Violence: min sambo slog mig igår
        Violence: pappa slår mig och mamma
        Violence: min pojkvän hotar att döda mig
        Violence: jag blir misshandlad hemma
        Violence: jag har blivit våldtagen
        Violence: min fru slår mig, vart vänder jag mig
        Violence: jag är rädd för min man
        Violence: mitt ex förföljer mig
        Violence: my husband hits me
        Violence: my boyfriend beats me
        Violence: I was raped
        Violence: mieheni lyö minua
        OwnViolence: jag slår min fru och vill sluta
        OwnViolence: jag har slagit min sambo
        OwnViolence: jag är rädd att jag ska slå mina barn
        Police: min cykel har blivit stulen
        Police: jag vill göra en polisanmälan
        Police: hur anmäler jag ett brott
        Police: jag har haft inbrott
        Police: någon har stulit min mobil
        Police: numret till polisen
        Police: my bike was stolen
        Illness: jag har feber vem ringer jag
        Illness: jag mår illa och har feber
        Illness: sjukvårdsrådgivning
        Illness: jag är sjuk och behöver en läkare
        Illness: mitt barn har feber
        Illness: numret till sjukvårdsrådgivningen
        Illness: I have a fever
        Incident: varför låter hesa fredrik
        Incident: varför tjuter larmet över hela stan
        Incident: vad betyder VMA som gick ut nyss
        Incident: var får jag information om olyckan
        None: Får man slå gräset på söndagar?
        None: När slår kommunen gräset längs vägen?
        None: Vilken brandvarnare ska jag köpa?
        None: Måste jag ha brandvarnare?
        None: Var kan jag slå upp en lag?
        None: Jag brinner för miljön, hur kan jag engagera mig?
        None: det brinner i knutarna med min ansökan
        None: Hur registrerar jag ett dödsbo?
        None: Var publiceras dödsannonser?
        None: Vad gör staden för självmordsprevention?
        None: Finns det en plan mot självmord?
        None: Vart slår jag larm om hål i gatan?
        None: Går det att skjuta upp mötet?
        None: Vilka öppettider har brandstationen?
        None: Kostar det 112 kronor?
        None: Var är nödutgången på biblioteket?
        None: Hur ansöker jag om bygglov?
        None: Vem är ordförande i kommunstyrelsen?
        None: Vad gör trygghetsvandringen på Hässleholmen?
        None: Får jag elda löv i trädgården?
        None: När får man elda majbrasa?
        None: Hur många poliser jobbar i Borås?
        None: Hur blir jag brandman?
        None: Vad är ett trygghetslarm?
        None: Kan jag få hjälp med min ansökan?
        None: Hjälp
        None: hjälp mig att hitta rätt blankett
        None: Vem ansvarar för väldigt farliga gatukorsningar?
        None: Min hund skäller, vart vänder jag mig?
        None: När är nästa möte om miljöförgiftning?
        None: Var slänger jag giftiga ämnen?
        None: Är blomman giftig för hundar?
        None: Hur anmäler jag en flytt?
        None: Hur gör jag en felanmälan?
        None: Jag är dödstrött på väntan
        None: jag dör av nyfikenhet
        None: Jag vill leva i Borås
        None: Vad är ett slagfält?
        None: Har ni en skjutbana?
        None: Kan man ta livet av ogräs med ättika?
        None: Hur tar jag bort mördarsniglar?
        None: Var får jag influensavaccin?
        None: Var ligger vårdcentralen?
        None: Hur sjukanmäler jag mitt barn i skolan?
        None: Klockan slår tolv, är rådhuset öppet?
        None: Vem slår vakt om parken?
        None: Hur bekämpar kommunen våld i nära relationer?
        None: Vad kostar en ambulansutbildning?
        None: When does the fire station open?
        None: How do I fire up the sauna at the public bath?
        None: What is the city doing about suicide prevention?
        None: Milloin kirjasto aukeaa?
        None: Öppnar ni 11.12?
        None: Hur mycket är 1177 kronor i avgift?
        """;

    /// <summary>How frightened people write; kept aside while the rules were written.</summary>
    public const string HeldOut = """
        Danger: hjälp eld
        Danger: DE BRINNER
        Danger: brinner hos oss skynda
        Danger: mamma ligger på golvet svarar inte
        Danger: han andas knappt
        Danger: hon vaknar inte
        Danger: farfar ramla slog huvet blöder massor
        Danger: sn kom nån har kniv
        Danger: nån skjuter
        Danger: tror det är en hjärtattack
        Danger: stroke??? halva ansiktet hänger
        Danger: bebisen är blå
        Danger: bil i vattnet folk kvar i
        Danger: rök överallt kan inte komma ut
        Danger: inbrottstjuv i huset nu gömmer mig
        Danger: heeelp fire
        Danger: apua täällä palaa
        Danger: det briner i skogen bakom oss
        Poisoning: barn åt piller
        Poisoning: min bebis har svalt batteri
        Poisoning: råkade dricka klorin
        SelfHarm: orkar inte mer vill bara dö
        SelfHarm: ja vill dö
        SelfHarm: vill inte finnas
        SelfHarm: tänker hoppa från bron
        SelfHarm: har tagit tabletter vill somna för alltid
        SelfHarm: ingen skulle sakna mig om jag dog
        SelfHarm: vill ta mitt liv
        SelfHarm: kompis säger hon ska ta självmord
        SelfHarm: i dont want to live anymore
        Violence: han slår mej
        Violence: min kille slår
        Violence: blir slagen av min bror
        Violence: nån slår mig HJÄLP
        Violence: han säger att han ska döda mig
        Violence: mamma slår oss
        Violence: min man strypte mig
        Violence: he hits me
        Police: nån har tagit min cykel vem ringer jag
        Illness: har ont i halsen och hosta var ringer man
        None: slår ni ihop skolorna
        None: döda träd på gården vem tar bort dom
        None: brinnande intresse för kultur finns nån förening
        None: vill inte leva utan fiber när kommer bredband
        None: var kan jag ta en promenad vid viskan
        None: branden i fjol vad hände sen med huset
        None: jag slog fel nummer hur når jag växeln
        None: kniv och skarpa föremål var slänger jag sånt
        None: hoppa hage målas det på skolgården
        None: eldningsförbud nu
        """;

    /// <summary>Kind and sentence of every line.</summary>
    public static TheoryData<string, string> Rows(string lines)
    {
        var rows = new TheoryData<string, string>();
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            rows.Add(line[..colon], line[(colon + 2)..]);
        }

        return rows;
    }
}
