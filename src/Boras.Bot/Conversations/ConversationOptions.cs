using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Conversations;

/// <summary>What the bot remembers while it runs; section <c>Conversations</c>.</summary>
internal sealed class ConversationOptions
{
    /// <summary>Minutes without a message after which a conversation is forgotten; default 60.</summary>
    [Range(1, 1_440)]
    public int IdleMinutes { get; set; } = 60;

    /// <summary>Most conversations remembered at once; the longest idle are forgotten first; default 20,000.</summary>
    [Range(1, 10_000_000)]
    public int MaxRemembered { get; set; } = 20_000;
}

[OptionsValidator]
internal sealed partial class ConversationOptionsValidator : IValidateOptions<ConversationOptions>;
