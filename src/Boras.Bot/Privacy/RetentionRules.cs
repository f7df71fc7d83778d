namespace Boras.Bot.Privacy;

/// <summary>How long each class of data is kept; section <c>Privacy:Retention</c>.</summary>
internal sealed class RetentionRules
{
    /// <summary>Conversations and what the bot remembers of them.</summary>
    public RetentionRule Conversations { get; set; } = new();

    /// <summary>Words of questions without an answer.</summary>
    public RetentionRule Questions { get; set; } = new();

    /// <summary>Numbers without words.</summary>
    public RetentionRule Statistics { get; set; } = new();

    /// <summary>The rule of a class.</summary>
    public RetentionRule Of(DataClass dataClass) => dataClass switch
    {
        DataClass.Conversations => Conversations,
        DataClass.Questions => Questions,
        _ => Statistics,
    };
}
