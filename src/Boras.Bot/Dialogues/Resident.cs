using System.Globalization;
using Boras.Bot.Protocol.Activities;

namespace Boras.Bot.Dialogues;

/// <summary>A resident in one conversation on one channel: makes activities as the channel would, and remembers the buttons.</summary>
internal sealed class Resident(string channel, string language)
{
    private static readonly ChannelAccount User = new() { Id = "resident", Name = "resident", Role = "user" };
    private static readonly ChannelAccount Bot = new() { Id = "bot", Name = "bot", Role = "bot" };
    private readonly string _conversation = Guid.NewGuid().ToString("N");
    private readonly List<SeenReply> _replies = [];
    private int _activities;

    /// <summary>Keeps what the bot has answered, so that its buttons can be pressed, now or later.</summary>
    public void See(SeenReply reply) => _replies.Add(reply);

    /// <summary>Titles of all buttons seen so far.</summary>
    public IEnumerable<string> Buttons => _replies.SelectMany(reply => reply.Buttons).Select(button => button.Title).Distinct();

    public Activity Opens()
    {
        var activity = Create(ActivityTypes.ConversationUpdate);
        activity.MembersAdded = [Bot, User];
        return activity;
    }

    public Activity Writes(string text)
    {
        var activity = Create(ActivityTypes.Message);
        activity.Text = text;
        activity.TextFormat = "plain";
        return activity;
    }

    /// <summary>Presses the button last seen with this title; null when there was none.</summary>
    public Activity? Presses(string title)
    {
        var (button, reply) = _replies.AsEnumerable().Reverse()
            .SelectMany(reply => reply.Buttons.Where(button => button.Title.Equals(title, StringComparison.OrdinalIgnoreCase)), (reply, button) => (button, reply))
            .FirstOrDefault();
        if (button is null)
        {
            return null;
        }

        // A number means the list that is nearest above; of an older list the title must be written.
        var isOldList = button is { Value: null, Text: { } number } && number.All(char.IsAsciiDigit) && reply != _replies[^1];
        var activity = Writes(isOldList ? button.Title : button.Text ?? "");
        activity.Text = activity.Text is { Length: 0 } ? null : activity.Text;
        activity.Value = button.Value;
        return activity;
    }

    private Activity Create(string type) => new()
    {
        Type = type,
        Id = $"{_conversation}-{(++_activities).ToString(CultureInfo.InvariantCulture)}",
        ChannelId = channel,
        ServiceUrl = "https://channel.example/",
        From = User,
        Recipient = Bot,
        Conversation = new ConversationAccount { Id = _conversation },
        Locale = language,
    };
}
