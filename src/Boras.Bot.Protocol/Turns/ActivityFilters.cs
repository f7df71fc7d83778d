using Boras.Bot.Protocol.Activities;

namespace Boras.Bot.Protocol.Turns;

/// <summary>All registered filters, one after the other.</summary>
internal sealed class ActivityFilters(IEnumerable<IActivityFilter> filters)
{
    private readonly IActivityFilter[] _filters = [.. filters];

    /// <summary>True when a filter would leave nothing of <paramref name="text"/>, or not all: it holds what must not be kept.</summary>
    public bool Change(string text) => Apply(new Activity { Type = ActivityTypes.Message, Text = text }).Text != text;

    /// <summary>The activity as the last filter leaves it.</summary>
    public Activity Apply(Activity activity) => _filters.Aggregate(activity, (current, filter) => filter.Filter(current));
}
