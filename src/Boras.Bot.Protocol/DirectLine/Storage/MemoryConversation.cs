namespace Boras.Bot.Protocol.DirectLine.Storage;

/// <summary>One conversation in <see cref="MemoryDirectLineStore"/>; every member is called under its lock.</summary>
internal sealed class MemoryConversation(DirectLineConversation conversation)
{
    private readonly List<StoredActivity> _activities = [];
    private readonly Dictionary<string, string> _idsOfClient = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _posted = new(StringComparer.Ordinal);
    private readonly HashSet<string> _answered = new(StringComparer.Ordinal);

    public DirectLineConversation Conversation { get; private set; } = conversation;

    public DateTimeOffset LastUsed { get; set; } = conversation.StartedAt;

    public bool IsDeleted { get; private set; }

    public PostResult Post(NewActivity activity, int max)
    {
        if (!Conversation.IsOpen)
        {
            return new PostResult(PostStatus.Ended);
        }

        if (activity.ClientActivityId is { } clientId && _idsOfClient.TryGetValue(clientId, out var first))
        {
            return new PostResult(PostStatus.Repeated, first, _posted[first], _answered.Contains(first));
        }

        if (_activities.Count >= max)
        {
            return new PostResult(PostStatus.Full);
        }

        Append(activity);
        _posted[activity.Id] = _activities.Count;
        if (activity.ClientActivityId is { } newId)
        {
            _idsOfClient[newId] = activity.Id;
        }

        return new PostResult(PostStatus.Stored, activity.Id, _activities.Count);
    }

    public bool Reply(string? answeredId, IReadOnlyList<NewActivity> replies)
    {
        if (!Conversation.IsOpen || (answeredId is not null && !_answered.Add(answeredId)))
        {
            return false;
        }

        foreach (var reply in replies)
        {
            Append(reply);
        }

        return true;
    }

    public ActivityBatch? Read(long watermark, int max)
    {
        if (IsDeleted)
        {
            return null;
        }

        var from = (int)Math.Clamp(watermark, 0, _activities.Count);
        return new ActivityBatch(_activities.GetRange(from, Math.Min(max, _activities.Count - from)), _activities.Count, Conversation.IsOpen);
    }

    public void End() => Conversation = Conversation with { IsOpen = false };

    public void Delete()
    {
        Conversation = new DirectLineConversation(Conversation.Id, "", null, Conversation.StartedAt, IsOpen: false);
        IsDeleted = true;
        _activities.Clear();
        _idsOfClient.Clear();
        _posted.Clear();
        _answered.Clear();
    }

    private void Append(NewActivity activity) => _activities.Add(new StoredActivity(_activities.Count + 1, activity.Json));
}
