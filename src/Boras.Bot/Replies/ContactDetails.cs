using Boras.Bot.Knowledge.Items;
using Boras.Bot.Search.Indexing;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Replies;

/// <summary>Whom to turn to: what staff have configured, else what the city's page says, else the page itself.</summary>
internal sealed class ContactDetails(LiveIndex index, IOptions<ContactOptions> options)
{
    private const string CityHome = "https://www.boras.se";

    /// <summary>The contact in words; an honest sentence where nothing is known.</summary>
    public List<string> Words(Texts texts)
    {
        var item = index.Current?.Items.FirstOrDefault(item => item.Kind == ItemKind.Contact);
        var settings = options.Value;
        var phone = FirstFilled(settings.Phone, item?.Phone);
        var email = FirstFilled(settings.Email, item?.Email);
        var page = FirstFilled(settings.Url, item?.Url) ?? CityHome;
        var hours = FirstFilled(settings.OpeningHours);
        List<string> words = [];
        if (phone is null && email is null)
        {
            Add("ContactUnknown", page);
            Add("ContactHours", hours);
            return words;
        }

        words.Add(texts["ContactLead"]);
        Add("ContactPhone", phone);
        Add("ContactEmail", email);
        Add("ContactHours", hours);
        Add("ContactPage", page);
        return words;

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                words.Add(texts[name, value]);
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
