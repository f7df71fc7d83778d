using Boras.Bot.Answers.Emergencies;
using Boras.Bot.Answers.PersonalData;
using Boras.Bot.Search.Ranking;

namespace Boras.Bot.Answers.Outcomes;

/// <summary>What the bot decided to say to a question.</summary>
/// <param name="Language">Language of the question, as a two-letter ISO 639-1 code.</param>
/// <param name="Confidence">How sure the bot is that it is right, 0 to 1.</param>
public abstract record Outcome(string Language, double Confidence)
{
    /// <summary>Kinds of personal data in the question; they were masked and are warned of.</summary>
    public PersonalDataKinds PersonalData { get; init; }

    /// <summary>True when the question was understood together with the one before it.</summary>
    public bool LeansOnContext { get; init; }
}

/// <summary>The question is answered by the first hit; the others are further reading, best first, at most five in all.</summary>
public sealed record Answered(string Language, double Confidence, IReadOnlyList<SearchHit> Hits) : Outcome(Language, Confidence)
{
    /// <summary>What the calendar tells, when meetings were asked for; otherwise null.</summary>
    public Agenda? Agenda { get; init; }
}

/// <summary>One of a few items may be meant; the resident chooses.</summary>
public sealed record Clarify(string Language, double Confidence, IReadOnlyList<SearchHit> Candidates)
    : Outcome(Language, Confidence);

/// <summary>Nothing in the knowledge answers the question; near misses are for logs and tests, never shown as the answer.</summary>
public sealed record NoAnswer(string Language, double Confidence, IReadOnlyList<SearchHit> NearMisses)
    : Outcome(Language, Confidence)
{
    /// <summary>What the calendar tells, when meetings were asked for; otherwise null.</summary>
    public Agenda? Agenda { get; init; }
}

/// <summary>Not a question to the knowledge; the conversation's last question stays what it was.</summary>
public abstract record Aside(string Language, double Confidence) : Outcome(Language, Confidence);

/// <summary>A greeting, thanks, a question about the bot itself, or something that is not its task.</summary>
public sealed record SmallTalkReply(string Language, double Confidence, SmallTalkKind Kind) : Aside(Language, Confidence);

/// <summary>Somebody may be in danger, and is given the number to call before anything else.</summary>
public sealed record EmergencyHelp(string Language, EmergencyKind Kind) : Aside(Language, Confidence: 1);

/// <summary>Personal data and no question; the reply is the warning alone.</summary>
public sealed record PersonalDataOnly(string Language) : Aside(Language, Confidence: 1);
