namespace Boras.Bot.Answers.Emergencies;

/// <summary>What kind of help a message calls for; the gravest first.</summary>
public enum EmergencyKind
{
    /// <summary>Life, property or the environment is in danger now: 112.</summary>
    Danger,

    /// <summary>Somebody has swallowed or breathed in something poisonous: 112, or the poison centre when it is less urgent.</summary>
    Poisoning,

    /// <summary>Thoughts of suicide or of hurting oneself: 112 when it is urgent, and the lines to talk to.</summary>
    SelfHarm,

    /// <summary>Violence or threats by somebody close: 112 when it is happening, and the lines to talk to.</summary>
    Violence,

    /// <summary>The one who writes hurts somebody close and wants to stop.</summary>
    OwnViolence,

    /// <summary>A crime that isn't happening now: the police, 114 14.</summary>
    Police,

    /// <summary>Illness that isn't urgent: 1177.</summary>
    Illness,

    /// <summary>A question about an accident or an alarm: 113 13.</summary>
    Incident,
}
