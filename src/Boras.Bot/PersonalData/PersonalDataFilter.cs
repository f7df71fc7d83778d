using System.Text.Json;
using System.Text.Json.Nodes;
using Boras.Bot.Answers.PersonalData;
using Boras.Bot.Protocol.Activities;
using Boras.Bot.Protocol.Turns;

namespace Boras.Bot.PersonalData;

/// <summary>Masks personal data wherever a resident's words are in an activity: text, speech, summary, name, value and attachments.</summary>
/// <remarks>Accounts and ids are left as they are, since a reply couldn't be delivered without them.</remarks>
internal sealed class PersonalDataFilter(PersonalDataMask mask) : IActivityFilter
{
    public Activity Filter(Activity activity)
    {
        activity.Text = Masked(activity.Text);
        activity.Speak = Masked(activity.Speak);
        activity.Summary = Masked(activity.Summary);
        activity.Name = Masked(activity.Name);
        activity.Value = Masked(activity.Value);
        foreach (var attachment in activity.Attachments ?? [])
        {
            // Teams repeats the text there as HTML.
            if (attachment is not null)
            {
                attachment.Name = Masked(attachment.Name);
                attachment.ContentType = Masked(attachment.ContentType);
                attachment.ContentUrl = Masked(attachment.ContentUrl);
                attachment.ThumbnailUrl = Masked(attachment.ThumbnailUrl);
                attachment.Content = Masked(attachment.Content);
                attachment.Properties = null;
            }
        }

        return activity;
    }

    // Some channels hand an object on as its JSON, in which a sign may be written as \u0040; null when it is none, or holds nothing to mask.
    private string? Inner(string text)
    {
        if (text is not ['{' or '[', ..])
        {
            return null;
        }

        try
        {
            var node = JsonNode.Parse(text)!;
            var before = node.ToJsonString();
            return Masked(node).ToJsonString() is var after && after != before ? after : null;
        }
        catch (Exception e) when (e is JsonException or ArgumentException or InvalidOperationException)
        {
            // Not JSON, a property named twice, or half of a surrogate pair.
            return null;
        }
    }

    private string? Masked(string? text) => text is null ? null : mask.Mask(text);

    private JsonElement? Masked(JsonElement? json)
    {
        if (json is not { ValueKind: JsonValueKind.String or JsonValueKind.Number or JsonValueKind.Object or JsonValueKind.Array } element)
        {
            return json;
        }

        var node = JsonNode.Parse(element.GetRawText())!;
        var masked = Masked(node);
        return JsonElement.Parse(masked.ToJsonString());
    }

    private JsonNode Masked(JsonNode node)
    {
        switch (node)
        {
            case JsonObject json:
                foreach (var (name, inner) in json.ToList())
                {
                    if (inner is not null && Masked(inner) is var masked && masked != inner)
                    {
                        json[name] = masked;
                    }

                    if (mask.Mask(name) is var renamed && renamed != name)
                    {
                        var value = json[name];
                        json.Remove(name);
                        json[renamed] = value;
                    }
                }

                return json;
            case JsonArray array:
                for (var index = 0; index < array.Count; index++)
                {
                    if (array[index] is { } inner && Masked(inner) is var masked && masked != inner)
                    {
                        array[index] = masked;
                    }
                }

                return array;
            case JsonValue value when value.GetValueKind() is JsonValueKind.String or JsonValueKind.Number:
                var text = value.GetValueKind() == JsonValueKind.Number ? value.ToJsonString() : value.GetValue<string>();
                if (Inner(text) is { } unfolded)
                {
                    return JsonValue.Create(unfolded);
                }

                return mask.Mask(text) is var replaced && replaced != text ? JsonValue.Create(replaced) : value;
            default:
                return node;
        }
    }
}
