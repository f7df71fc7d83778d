using System.Text.Json;
using Boras.Bot.Knowledge.Items;

namespace Boras.Bot.Knowledge.Importing.Feeds;

/// <summary>What schema.org calls FAQPage, NewsArticle and Event, as JSON-LD.</summary>
internal static class JsonLd
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 32, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>The items in <paramref name="json"/>; none when it is broken or says nothing of the kind.</summary>
    public static List<Draft> Read(string json, Uri? address, string language, IReadOnlyList<string> breadcrumb)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Options);
            return [.. Things(document.RootElement).SelectMany(thing => Read(thing, address)).Select(draft => draft with
            {
                Language = language,
                Breadcrumb = draft.Kind == ItemKind.Faq ? breadcrumb : [],
            })];
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return [];
        }
    }

    private static IEnumerable<JsonElement> Things(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Things),
        JsonValueKind.Object => element.TryGetProperty("@graph", out var graph) ? Things(graph).Prepend(element) : [element],
        _ => [],
    };

    private static IEnumerable<Draft> Read(JsonElement thing, Uri? address)
    {
        var (page, claimed) = (address is null ? null : PageAddress.Clean(address), PageAddress.Resolve(address, Text(thing, "url")));
        // A page speaks for its own site only: otherwise it could put its words in the place of another's.
        var url = claimed is not null && (address is null || new Uri(claimed).Host == address.Host) ? claimed : page;
        return Type(thing) switch
        {
            "FAQPage" => Things(Property(thing, "mainEntity")).Select(question => Question(question, address, page ?? url)).OfType<Draft>(),
            "Question" => Question(thing, address, page ?? url) is { } draft ? [draft] : [],
            "NewsArticle" or "Article" or "ReportageNewsArticle" => Item(ItemKind.News, "headline", thing, address, url),
            "Event" or "GovernmentMeeting" or "BusinessEvent" => Item(ItemKind.Meeting, "name", thing, address, url),
            _ => [],
        };
    }

    private static Draft? Question(JsonElement question, Uri? address, string? url)
    {
        var title = AnswerText.Plain(Text(question, "name"));
        var answer = Things(Property(question, "acceptedAnswer")).Select(found => AnswerText.Markdown(Text(found, "text"), address)).FirstOrDefault() ?? "";
        return title.Length == 0 || answer.Length == 0 ? null : new Draft { Kind = ItemKind.Faq, Title = title, Markdown = answer, Url = url };
    }

    private static IEnumerable<Draft> Item(ItemKind kind, string name, JsonElement thing, Uri? address, string? url)
    {
        var title = AnswerText.Plain(Text(thing, name) ?? Text(thing, "name"));
        var text = AnswerText.Markdown(Text(thing, "articleBody") ?? Text(thing, "description"), address);
        if (title.Length > 0 && (text.Length > 0 || kind == ItemKind.Meeting))
        {
            yield return new Draft
            {
                Kind = kind,
                Title = title,
                Markdown = text,
                Url = url,
                Published = kind == ItemKind.News ? SwedishTime.Find(Text(thing, "datePublished")) : null,
                Modified = kind == ItemKind.News ? SwedishTime.Find(Text(thing, "dateModified")) : null,
                Starts = kind == ItemKind.Meeting ? SwedishTime.Find(Text(thing, "startDate")) : null,
                Place = kind == ItemKind.Meeting ? Place(Property(thing, "location")) : null,
                Cancelled = Text(thing, "eventStatus")?.EndsWith("EventCancelled", StringComparison.Ordinal) == true,
            };
        }
    }

    private static string? Place(JsonElement location)
    {
        var place = location.ValueKind == JsonValueKind.String ? location.GetString() : Text(location, "name") ?? Text(Property(location, "address"), "streetAddress");
        return OutsideText.Line(place) is { Length: > 0 } line ? line : null;
    }

    private static string Type(JsonElement thing)
    {
        var type = Property(thing, "@type");
        type = type.ValueKind == JsonValueKind.Array && type.GetArrayLength() > 0 ? type[0] : type;
        return type.ValueKind == JsonValueKind.String ? type.GetString()!.Split('/')[^1] : "";
    }

    private static JsonElement Property(JsonElement thing, string name) =>
        thing.ValueKind == JsonValueKind.Object && thing.TryGetProperty(name, out var value) ? value : default;

    private static string? Text(JsonElement thing, string name) => Property(thing, name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;
}
