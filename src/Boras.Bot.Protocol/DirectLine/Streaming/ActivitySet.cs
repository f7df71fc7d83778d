using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Boras.Bot.Protocol.DirectLine.Storage;

namespace Boras.Bot.Protocol.DirectLine.Streaming;

/// <summary>Writes activities as clients get them: <c>{"activities":[…],"watermark":"…"}</c>.</summary>
internal static class ActivitySet
{
    /// <summary>A batch that was read after <paramref name="after"/>.</summary>
    public static byte[] Write(ActivityBatch batch, long after) => Write(
        batch.Activities.Select(activity => activity.Json),
        batch.Activities is [.., var last] ? last.Sequence : Math.Min(after, batch.Last));

    /// <summary>One activity of the store.</summary>
    public static byte[] Write(StoredActivity activity) => Write([activity.Json], activity.Sequence);

    /// <summary>An activity that isn't stored, and so moves no watermark.</summary>
    public static byte[] WriteTransient(byte[] activity) => Write([activity], watermark: null);

    private static byte[] Write(IEnumerable<byte[]> activities, long? watermark)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("activities");
            foreach (var activity in activities)
            {
                writer.WriteRawValue(activity, skipInputValidation: true);
            }

            writer.WriteEndArray();
            if (watermark is { } sequence)
            {
                writer.WriteString("watermark", sequence.ToString(CultureInfo.InvariantCulture));
            }

            writer.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }
}
