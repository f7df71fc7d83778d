using System.Text;

namespace Boras.Bot.Answers.PersonalData;

/// <summary>Puts a readable mark such as <c>[personnummer]</c> in the place of personal data that a resident writes.</summary>
/// <remarks>Masking again changes nothing. The time is linear in the length of the text.</remarks>
public sealed class PersonalDataMask(TimeProvider time)
{
    private static readonly (PersonalDataKinds Kind, string Mark)[] Marks =
    [
        (PersonalDataKinds.PersonalNumber, "[personnummer]"),
        (PersonalDataKinds.Phone, "[telefonnummer]"),
        (PersonalDataKinds.Email, "[e-postadress]"),
        (PersonalDataKinds.Card, "[kortnummer]"),
        (PersonalDataKinds.Account, "[kontonummer]"),
    ];

    /// <summary>The text with its personal data masked; the same text when there is none.</summary>
    public string Mask(string text)
    {
        if (!text.Any(letter => letter == '@' || letter == '＠' || char.IsDigit(letter) || letter > '\u2000'))
        {
            return text;
        }

        // An address may hold a number and an account may look like a card, so the longer forms go first.
        text = Replace(text, EmailAddresses.In);
        text = Replace(text, BankAccounts.In);
        text = Replace(text, view => CardNumbers.In(new DigitGroups(view)));
        text = Replace(text, view => PersonalNumbers.In(new DigitGroups(view), time.GetUtcNow().Year));
        return Replace(text, view => new TelephoneNumbers(view, new DigitGroups(view)).All());
    }

    /// <summary>The kinds of personal data that have been masked in a text.</summary>
    public static PersonalDataKinds KindsIn(string masked) =>
        Marks.Where(entry => masked.Contains(entry.Mark, StringComparison.Ordinal))
            .Aggregate(PersonalDataKinds.None, (kinds, entry) => kinds | entry.Kind);

    /// <summary>A masked text without the marks, so that they are not searched for.</summary>
    public static string WithoutMarks(string masked) =>
        Marks.Aggregate(masked, (text, entry) => text.Replace(entry.Mark, " ", StringComparison.Ordinal));

    private static string Replace(string text, Func<PlainView, IEnumerable<Found>> find)
    {
        var view = new PlainView(text);
        StringBuilder? masked = null;
        var kept = 0;
        foreach (var found in find(view))
        {
            var (start, end) = view.InText(found);
            masked ??= new StringBuilder(text.Length);
            masked.Append(text, kept, start - kept).Append(MarkOf(found.Kind));
            kept = end;
        }

        return masked is null ? text : masked.Append(text, kept, text.Length - kept).ToString();
    }

    private static string MarkOf(PersonalDataKinds kind) => Array.Find(Marks, entry => entry.Kind == kind).Mark;
}
