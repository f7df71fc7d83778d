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
}
