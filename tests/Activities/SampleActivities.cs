using System.Text.Json.Nodes;

namespace Boras.Bot.Tests.Activities;

/// <summary>Made-up activities in the shapes that each channel sends, from the files beside this one.</summary>
internal static class SampleActivities
{
    /// <summary>The channels, a file each.</summary>
    public static string[] Channels { get; } = ["emulator", "msteams", "directline", "webchat", "playground"];

    /// <summary>The activities of <paramref name="channel"/>, as JSON.</summary>
    public static string[] Of(string channel) =>
        [.. JsonNode.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "SampleActivities", $"{channel}.json")))!.AsArray().Select(activity => activity!.ToJsonString())];
}
