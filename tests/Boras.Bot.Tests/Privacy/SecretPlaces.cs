using System.Text.Json.Nodes;

namespace Boras.Bot.Tests.Privacy;

/// <summary>Every place of a request where somebody's secret may stand.</summary>
internal static class SecretPlaces
{
    /// <summary>Over Direct Line: what makes an activity of a secret.</summary>
    public static IReadOnlyList<Func<string, JsonObject>> DirectLine { get; } =
    [
        secret => Message($"Vad är en innovation? Mitt nummer är {secret}."),
        secret => Message(secret),
        secret => Message($"{secret} {SecretsScanTests.Marker} zzyzx qwrt"),
        secret => With(Message("hej"), "from", new JsonObject { ["id"] = "me", ["name"] = secret }),
        secret => With(Message("hej"), "from", new JsonObject { ["id"] = secret }),
        secret => With(Message("hej"), "channelData", new JsonObject { ["clientActivityID"] = secret, ["other"] = secret, [secret] = 1 }),
        secret => With(Message("hej"), "entities", new JsonArray(new JsonObject { ["type"] = "x", ["text"] = secret })),
        secret => With(Message("hej"), "value", new JsonObject { ["question"] = $"Vem är {secret}?", [secret] = "x", ["list"] = new JsonArray(secret) }),
        secret => With(Message("hej"), "value", new JsonObject { ["feedback"] = "down", ["item"] = secret }),
        secret => With(Message("hej"), "speak", secret),
        secret => With(Message("hej"), "summary", secret),
        secret => With(Message("hej"), "locale", secret),
        secret => With(Message("hej"), "replyToId", secret),
        secret => With(Message("hej"), "textFormat", secret),
        secret => With(Message("hej"), secret, secret),
        secret => With(Message("hej"), "attachments", new JsonArray(new JsonObject
        {
            ["contentType"] = secret, ["contentUrl"] = $"https://example.org/{secret}", ["name"] = secret, ["content"] = new JsonObject { ["a"] = secret }, ["more"] = secret,
        })),
        secret => new JsonObject { ["type"] = "event", ["name"] = secret, ["value"] = secret },
        secret => new JsonObject { ["type"] = "typing", ["text"] = secret },
        secret => new JsonObject { ["type"] = secret, ["text"] = "hej" },
        secret => With(Message("hej"), "id", secret),
        secret => With(Message("hej"), "conversation", new JsonObject { ["id"] = secret, ["name"] = secret }),
        secret => With(Message("hej"), "timestamp", secret),
    ];

    /// <summary>Over the other channels: what is put into a message of theirs.</summary>
    public static IReadOnlyList<Action<JsonObject, string>> Others { get; } =
    [
        (activity, secret) => activity["text"] = $"Varför behövs innovationer? Ring {secret}",
        (activity, secret) => activity["text"] = $"{secret} {SecretsScanTests.Marker} zzyzx qwrt",
        (activity, secret) => activity["conversation"] = new JsonObject { ["id"] = secret, ["name"] = secret, ["tenantId"] = secret },
        (activity, secret) => activity["id"] = secret,
        (activity, secret) => activity["from"] = new JsonObject { ["id"] = secret, ["name"] = secret, ["aadObjectId"] = secret },
        (activity, secret) => activity["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = secret } },
        (activity, secret) => activity["entities"] = new JsonArray(new JsonObject { ["type"] = "clientInfo", ["country"] = secret }),
        (activity, secret) => activity["value"] = new JsonObject { ["question"] = $"Vem är {secret}?" },
        (activity, secret) => (activity["type"], activity["name"], activity["value"]) = ("invoke", "message/submitAction",
            new JsonObject { ["actionName"] = "feedback", ["actionValue"] = new JsonObject { ["reaction"] = "dislike", ["feedback"] = secret } }),
        (activity, secret) => (activity["type"], activity["name"], activity["value"]) = ("invoke", "composeExtension/query",
            new JsonObject { ["commandId"] = "search", ["parameters"] = new JsonArray(new JsonObject { ["name"] = "query", ["value"] = secret }) }),
        (activity, secret) => activity["channelId"] = secret,
        (activity, secret) => activity["type"] = secret,
        (activity, secret) => (activity["type"], activity["membersAdded"]) = ("conversationUpdate", new JsonArray(new JsonObject { ["id"] = secret, ["name"] = secret })),
        (activity, secret) => activity["serviceUrl"] = $"http://127.0.0.1:9/{secret}",
    ];

    private static JsonObject Message(string text) => new() { ["type"] = "message", ["text"] = text };

    private static JsonObject With(JsonObject activity, string name, JsonNode? value)
    {
        activity[name] = value;
        return activity;
    }
}
