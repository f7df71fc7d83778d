using Boras.Bot.Protocol.Activities;
using Boras.Bot.Protocol.Turns;

namespace Boras.Bot.Protocol.Tests;

/// <summary>Keeps what is sent; the ids are r1, r2, and so on.</summary>
internal sealed class KeptReplies : IReplies
{
    public List<Activity> Sent { get; } = [];

    public bool HaveLeft => Sent.Count > 0;

    public Task<ResourceResponse> SendAsync(Activity reply, CancellationToken cancellationToken)
    {
        Sent.Add(reply);
        return Task.FromResult(new ResourceResponse { Id = $"r{Sent.Count}" });
    }

    public Task<bool> UpdateAsync(Activity reply, CancellationToken cancellationToken) => Task.FromResult(false);

    public Task<bool> DeleteAsync(string activityId, CancellationToken cancellationToken) => Task.FromResult(false);
}
