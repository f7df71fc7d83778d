using Boras.Bot.Protocol.Activities;

namespace Boras.Bot.Protocol.Turns;

/// <summary>What a turn leaves for the body of the HTTP response.</summary>
internal sealed record TurnResult(ExpectedReplies? Replies, InvokeResponse? Invoke);
