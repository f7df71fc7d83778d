using Boras.Bot.Answers.Dates;
using Boras.Bot.Knowledge.Items;
using Boras.Bot.Search.Indexing;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Replies;

/// <summary>Whom to turn to: what staff have configured, else what the city's page says, else the page itself.</summary>
internal sealed class ContactDetails(LiveIndex index, IOptions<ContactOptions> options, SwedishClock clock)
{
    private const string CityHome = "https://www.boras.se";

    private readonly OpeningHours? _hours = options.Value.ToOpeningHours();

    /// <summary>The contact in words; an honest sentence where nothing is known.</summary>
    public List<string> Words(Texts texts)
    {
        var item = index.Current?.Items.FirstOrDefault(item => item.Kind == ItemKind.Contact);
        var settings = options.Value;
        var phone = FirstFilled(settings.Phone, item?.Phone);
        var email = FirstFilled(settings.Email, item?.Email);
        var page = FirstFilled(settings.Url, item?.Url) ?? CityHome;
        var hours = FirstFilled(settings.OpeningHours, _hours?.InWords(texts.Language));
        List<string> words = [];
        if (phone is null && email is null)
        {
            Add("ContactUnknown", page);
            Add("ContactHours", hours);
            Now();
            return words;
        }

        words.Add(texts["ContactLead"]);
        Add("ContactPhone", phone);
        Add("ContactEmail", email);
        Add("ContactHours", hours);
        Now();
        Add("ContactPage", page);
        return words;

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                words.Add(texts[name, value]);
            }
        }

        void Now()
        {
            var dates = new DateWords(texts.Language);
            if (_hours?.ClosesAt(clock.Now) is { } closes)
            {
                words.Add(texts["ContactOpenNow", dates.Clock(closes)]);
            }
            else if (_hours?.OpensNext(clock.Now) is { } opens)
            {
                words.Add(texts["ContactClosedNow", dates.Moment(opens)]);
            }
        }
    }

    /// <summary>Telephone number, e-mail address and page without words around them, those that are known.</summary>
    public List<string> Bare()
    {
        var item = index.Current?.Items.FirstOrDefault(item => item.Kind == ItemKind.Contact);
        var settings = options.Value;
        string?[] lines =
            [FirstFilled(settings.Phone, item?.Phone), FirstFilled(settings.Email, item?.Email), FirstFilled(settings.Url, item?.Url) ?? CityHome];
        return [.. lines.OfType<string>()];
    }

    private static string? FirstFilled(params string?[] values) => values.FirstOrDefault(value => !string.IsNullOrWhiteSpace(value));
}
