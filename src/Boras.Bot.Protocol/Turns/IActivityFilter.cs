using Boras.Bot.Protocol.Activities;

namespace Boras.Bot.Protocol.Turns;

/// <summary>Changes an activity that came, before the bot or anything else sees, stores or echoes it.</summary>
public interface IActivityFilter
{
    /// <summary>The activity to go on with: the same one changed, or another. Filtering it again changes nothing more.</summary>
    Activity Filter(Activity activity);
}
