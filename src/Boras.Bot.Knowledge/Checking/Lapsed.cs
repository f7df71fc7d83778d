using Boras.Bot.Knowledge.Items;
using Boras.Bot.Knowledge.Reading;

namespace Boras.Bot.Knowledge.Checking;

/// <summary>Texts that are not answered from any more, and texts that nobody has looked at for long.</summary>
internal static class Lapsed
{
    public static void Check(IEnumerable<ReadItem> items, DateTime now, int staleDays, ICollection<Fault> advice)
    {
        foreach (var read in items)
        {
            var item = read.Item;
            var touched = new[] { item.Modified, item.Fetched, item.Published }.Max();
            if (item.Gone is not null)
            {
                Add("gone", $"the source has not held it since {item.Gone:yyyy-MM-dd}; remove the file, or the line 'gone' if it still holds");
            }
            else if (item.ValidUntil < now.Date)
            {
                Add("validUntil", $"it was valid until {item.ValidUntil:yyyy-MM-dd} and is not answered from");
            }
            else if (item.Starts < now.Date)
            {
                Add("starts", $"the meeting was on {item.Starts:yyyy-MM-dd} and is not answered from");
            }
            else if (item.Kind is ItemKind.Faq or ItemKind.Page && touched < now.AddDays(-staleDays))
            {
                Add(item.Modified == touched ? "modified" : item.Fetched == touched ? "fetched" : "published", $"nothing has changed since {touched:yyyy-MM-dd}; does it still hold?");
            }

            void Add(string key, string message) => advice.Add(new Fault(read.File.Path, read.FrontMatter.LineOf(key), message));
        }
    }
}
