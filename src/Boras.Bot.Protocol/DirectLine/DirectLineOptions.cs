using System.ComponentModel.DataAnnotations;

namespace Boras.Bot.Protocol.DirectLine;

/// <summary>Direct Line 3.0, by which websites and apps reach the bot; section <c>DirectLine</c>.</summary>
public sealed class DirectLineOptions : IValidatableObject
{
    /// <summary>Shortest secret and signing key, in characters.</summary>
    public const int MinKeyLength = 32;

    /// <summary>False turns every Direct Line endpoint and <c>/api/token</c> off; default true.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>Secrets that servers present, at most two so that one can be changed while the other holds; default none.</summary>
    [MaxLength(2)]
    public IList<string> Secrets { get; } = [];

    /// <summary>Keys of the tokens: the first signs, both verify; without one, Development makes one up for the run and others refuse to start.</summary>
    [MaxLength(2)]
    public IList<string> SigningKeys { get; } = [];

    /// <summary>Origins of websites that may call, such as <c>https://www.boras.se</c>, exactly as browsers send them; the own one always may.</summary>
    public IList<string> AllowedOrigins { get; } = [];

    /// <summary>Address under which clients reach the service, such as <c>https://bot.example.org</c>; empty takes it from each request.</summary>
    public string? PublicUrl { get; set; }

    /// <summary>The bot's id in conversations; default <c>boras-bot</c>.</summary>
    [Required]
    public string BotId { get; set; } = "boras-bot";

    /// <summary>The bot's name in conversations; default <c>Borås Stad</c>.</summary>
    [Required]
    public string BotName { get; set; } = "Borås Stad";

    /// <summary>How long a token holds, in minutes; default 30, after half of which clients ask for a new one.</summary>
    [Range(1, 1_440)]
    public int TokenMinutes { get; set; } = 30;

    /// <summary>How long the token in the address of a stream holds, in seconds; default 60.</summary>
    [Range(1, 600)]
    public int StreamTokenSeconds { get; set; } = 60;

    /// <summary>Seconds between pings on a stream, and the longest wait for an answer to one; default 20.</summary>
    [Range(1, 300)]
    public int PingSeconds { get; set; } = 20;

    /// <summary>Most activities that may be posted in a conversation, a minute; default 30.</summary>
    [Range(1, 1_000_000)]
    public int ActivitiesPerMinutePerConversation { get; set; } = 30;

    /// <summary>Most activities that may be posted from an address, a minute; default 300.</summary>
    [Range(1, 1_000_000)]
    public int ActivitiesPerMinutePerAddress { get; set; } = 300;

    /// <summary>Most tokens that <c>/api/token</c> gives to an address, a minute; default 60.</summary>
    [Range(1, 1_000_000)]
    public int TokensPerMinutePerAddress { get; set; } = 60;

    /// <summary>Longest text of a message, in characters; default 2,000.</summary>
    [Range(1, 100_000)]
    public int MaxMessageLength { get; set; } = 2_000;

    /// <summary>Most conversations open at once; default 20,000.</summary>
    [Range(1, 10_000_000)]
    public int MaxConversations { get; set; } = 20_000;

    /// <summary>Most activities kept of one conversation; default 2,000.</summary>
    [Range(10, 1_000_000)]
    public int MaxActivitiesPerConversation { get; set; } = 2_000;

    /// <summary>Minutes without a request after which a conversation ends; default 120.</summary>
    [Range(1, 100_000)]
    public int IdleMinutes { get; set; } = 120;

    /// <summary>Most streams open at once; default 5,000.</summary>
    [Range(1, 1_000_000)]
    public int MaxStreams { get; set; } = 5_000;

    /// <summary>Most streams open at once from an address; default 500.</summary>
    [Range(1, 1_000_000)]
    public int MaxStreamsPerAddress { get; set; } = 500;

    /// <summary>Most streams open at once on a conversation; default 10.</summary>
    [Range(1, 1_000)]
    public int MaxStreamsPerConversation { get; set; } = 10;

    /// <summary>True takes attachments and files; default false.</summary>
    public bool UploadsEnabled { get; set; }

    /// <summary>Most bytes of the files in one upload; default 1,048,576.</summary>
    [Range(1, 16 * 1024 * 1024)]
    public int UploadMaxBytes { get; set; } = 1024 * 1024;

    /// <summary>Media types of files that are taken; default none.</summary>
    public IList<string> UploadTypes { get; } = [];

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        foreach (var (name, keys) in new[] { (nameof(Secrets), Secrets), (nameof(SigningKeys), SigningKeys) })
        {
            if (keys.Any(key => string.IsNullOrEmpty(key) || key.Length < MinKeyLength))
            {
                yield return new ValidationResult($"Every one of DirectLine:{name} must have at least {MinKeyLength} characters.", [name]);
            }
        }

        if (!string.IsNullOrEmpty(PublicUrl) && !Origins.IsOrigin(PublicUrl.TrimEnd('/')))
        {
            yield return new ValidationResult($"DirectLine:{nameof(PublicUrl)} must be an address such as https://bot.example.org, without a path.", [nameof(PublicUrl)]);
        }

        if (IdleMinutes < TokenMinutes)
        {
            yield return new ValidationResult("DirectLine:IdleMinutes must not be less than DirectLine:TokenMinutes.", [nameof(IdleMinutes)]);
        }

        foreach (var origin in AllowedOrigins.Where(origin => !Origins.IsOrigin(origin)))
        {
            yield return new ValidationResult($"DirectLine:{nameof(AllowedOrigins)} holds '{origin}', which is no origin such as https://www.example.org.", [nameof(AllowedOrigins)]);
        }
    }
}
