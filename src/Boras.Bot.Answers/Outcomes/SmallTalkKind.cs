namespace Boras.Bot.Answers.Outcomes;

/// <summary>Kinds of small talk.</summary>
public enum SmallTalkKind
{
    /// <summary>"Hej", "hello".</summary>
    Greeting,

    /// <summary>"Tack", "thanks".</summary>
    Thanks,

    /// <summary>"Vad kan du?", "help".</summary>
    Abilities,

    /// <summary>"Är du en människa?"; always answered with the truth.</summary>
    Identity,

    /// <summary>Pressed "Inget av dessa" under what was offered.</summary>
    NoneOfThese,

    /// <summary>"Hej då", "bye".</summary>
    Goodbye,

    /// <summary>"Hur mår du?".</summary>
    HowAreYou,

    /// <summary>"Bra svar!".</summary>
    Praise,

    /// <summary>"Det var fel svar".</summary>
    Complaint,

    /// <summary>Abuse; answered calmly.</summary>
    Insult,

    /// <summary>"asdfgh", "????": no words; asked to be put in other words.</summary>
    Gibberish,

    /// <summary>A poem, a joke, a sum, new instructions: not what the bot is for.</summary>
    OutsideTask,
}
