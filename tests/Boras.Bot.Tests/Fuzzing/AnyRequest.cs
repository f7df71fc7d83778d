using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Boras.Bot.Tests.Activities;
using FsCheck;
using FsCheck.Fluent;

namespace Boras.Bot.Tests.Fuzzing;

/// <summary>A body for <c>POST /api/messages</c>.</summary>
/// <param name="Kind">How it was made.</param>
/// <param name="Body">The bytes.</param>
/// <param name="ContentType">The content type, as it is sent.</param>
internal sealed record AnyRequest(string Kind, byte[] Body, string ContentType)
{
    private const string Place = "@@place@@";
    private const int MaxChanges = 4;
    private const int MaxRaw = 400;

    private static readonly JsonObject[] Samples =
        [.. SampleActivities.Channels.SelectMany(SampleActivities.Of).Select(activity => JsonNode.Parse(activity)!.AsObject())];

    private static readonly string[] Types =
    [
        "message", "conversationUpdate", "invoke", "event", "messageReaction", "installationUpdate", "typing", "endOfConversation", "messageUpdate",
        "handoff", "trace", "Message", "\0", "å",
    ];

    private static readonly string[] Names =
    [
        "adaptiveCard/action", "message/submitAction", "composeExtension/query", "composeExtension/selectItem", "task/fetch", "signin/verifyState", "", "ADAPTIVECARD/ACTION",
    ];

    private static readonly string[] Channels = ["msteams", "emulator", "webchat", "directline", "telegram", "slack", "facebook", "line", "sms", "email", "MSTEAMS", "", "okänd"];

    // What the bot reads most of.
    private static readonly string[] Loose = ["text", "value", "locale", "name", "entities", "attachments", "channelData", "textFormat", "replyToId"];

    // None leads to another machine: what is answered there is lost.
    private static readonly string[] Services = ["", "x", "ftp://127.0.0.1/", "http://", "//127.0.0.1", "javascript:1", "http://[::1", "https:///", "\0"];

    private static readonly Gen<JsonObject> Activity =
        from sample in Gen.Elements(Samples)
        from type in Gen.Frequency((8, Gen.Constant<string?>(null)), (4, Gen.Elements(Types).Select(type => (string?)type)))
        from name in Gen.Frequency((2, Gen.Constant<string?>(null)), (1, Gen.Elements(Names).Select(name => (string?)name)))
        from channel in Gen.Frequency((2, Gen.Constant<string?>(null)), (1, Gen.Elements(Channels).Select(channel => (string?)channel)))
        from service in Gen.Elements(Services)
        from replies in Gen.Frequency((6, Gen.Constant("expectReplies")), (1, Gen.Elements("normal", "ephemeral", "")))
        from conversation in Gen.Choose(0, 50)
        select Make(sample, type, name, channel, service, replies, conversation);

    private static readonly Gen<Change> Changes =
        from seed in Gen.Choose(0, int.MaxValue - 1)
        from text in AnyJson.Texts
        from value in AnyJson.Values
        from wrong in AnyJson.Wrongs
        from way in Gen.Frequency((60, Gen.Constant(Way.OfItsType)), (6, Gen.Constant(Way.OfAnyType)), (2, Gen.Constant(Way.Wrong)), (2, Gen.Constant(Way.Doubled)))
        select new Change(seed, text, value, wrong, way);

    private static readonly Gen<string> Structured =
        from activity in Activity
        from count in Gen.Frequency((1, Gen.Constant(0)), (8, Gen.Choose(1, MaxChanges)))
        from changes in Changes.ArrayOf(count)
        select changes.Aggregate(activity.ToJsonString(), Apply);

    private static readonly Gen<byte[]> Raw = Gen.Choose(0, MaxRaw).SelectMany(length => Gen.Choose(0, 255).Select(value => (byte)value).ArrayOf(length));

    private static readonly Gen<byte[]> Broken =
        from text in Structured
        from seed in Gen.Choose(0, int.MaxValue - 1)
        from way in Gen.Choose(0, 6)
        select Break(Encoding.UTF8.GetBytes(text), new Random(seed), way);

    private static readonly Gen<string> ContentTypes = Gen.Frequency(
        (40, Gen.Constant("application/json; charset=utf-8")),
        (1, Gen.Elements("application/json; charset=utf-16", "application/json; charset=åäö", "application/json;;;", "application/activity+json", "text/plain", "application/x-www-form-urlencoded", "")));

    /// <summary>The generator, for FsCheck.</summary>
    public static Arbitrary<AnyRequest> Requests() => Arb.From(
        from made in Gen.Frequency(
            (12, Structured.Select(text => ("structured", Encoding.UTF8.GetBytes(text)))),
            (4, Broken.Select(body => ("broken bytes", body))),
            (1, Raw.Select(body => ("raw bytes", body))))
        from contentType in ContentTypes
        select new AnyRequest(made.Item1, made.Item2, contentType));

    /// <inheritdoc/>
    public override string ToString() => $"{Kind} as {ContentType}: {Convert.ToBase64String(Body)}";

    private static JsonObject Make(JsonObject sample, string? type, string? name, string? channel, string service, string replies, int conversation)
    {
        var activity = sample.DeepClone().AsObject();
        activity.Remove("id");
        activity["type"] = type ?? (string)activity["type"]!;
        activity["channelId"] = channel ?? (string)activity["channelId"]!;
        activity["serviceUrl"] = service;
        activity["deliveryMode"] = replies;
        activity["conversation"]!["id"] = $"c{conversation}";
        if (name is not null)
        {
            activity["name"] = name;
        }

        return activity;
    }

    // What an earlier change has made unreadable stays as it is.
    private static string Apply(string json, Change change)
    {
        try
        {
            return Put(JsonNode.Parse(json), change) ?? json;
        }
        catch (Exception e) when (e is JsonException or ArgumentException or InvalidOperationException)
        {
            return json;
        }
    }

    // Puts a value in the place of one that is there, or beside it under the same name.
    private static string? Put(JsonNode? activity, Change change)
    {
        var random = new Random(change.Seed);
        var objects = Objects(activity).Where(found => found.Count > 0).ToList();
        if (objects.Count == 0)
        {
            return null;
        }

        // The outermost members decide most, and of them those that hold what somebody has written.
        var chosen = random.Next(3) > 0 ? objects[0] : objects[random.Next(objects.Count)];
        var name = random.Next(2) == 0 ? Loose[random.Next(Loose.Length)] : chosen.ElementAt(random.Next(chosen.Count)).Key;
        if (name == "serviceUrl" || (name is "channelId" or "id" or "type" or "conversation" && random.Next(6) > 0))
        {
            return null;
        }

        var isLoose = name is "value" or "channelData" || chosen != objects[0];
        var value = change.Way switch
        {
            Way.Wrong => change.Wrong,
            Way.OfItsType when !isLoose && chosen[name] is null or JsonValue => change.Text,
            Way.OfItsType when !isLoose => "[]",
            _ => change.Value,
        };
        var isDoubled = change.Way is Way.Doubled;
        chosen[isDoubled ? Place : name] = Place;
        return activity!.ToJsonString().Replace(
            isDoubled ? $"\"{Place}\":\"{Place}\"" : $"\"{Place}\"",
            isDoubled ? $"{JsonValue.Create(name).ToJsonString()}:{value}" : value,
            StringComparison.Ordinal);
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject json => json.SelectMany(property => Objects(property.Value)).Prepend(json),
        JsonArray array => array.SelectMany(Objects),
        _ => [],
    };

    private static byte[] Break(byte[] body, Random random, int way)
    {
        var at = random.Next(body.Length);
        switch (way)
        {
            case 0:
                return body[..at];
            case 1:
                body[at] = (byte)random.Next(256);
                return body;
            case 2:
                body[at] ^= (byte)(1 << random.Next(8));
                return body;
            case 3:
                return [.. body[..at], .. body[random.Next(body.Length)..]];
            case 4:
                return [0xEF, 0xBB, 0xBF, .. body];
            case 5:
                return Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(body));
            default:
                return [.. body, .. body];
        }
    }

    private enum Way
    {
        OfItsType,
        OfAnyType,
        Wrong,
        Doubled,
    }

    private sealed record Change(int Seed, string Text, string Value, string Wrong, Way Way);
}
