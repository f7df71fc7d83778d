using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace Boras.Bot.Answers.PersonalData;

/// <summary>Knows when nothing but an introduction to personal data is left, such as "mitt personnummer är".</summary>
internal static class Introduction
{
    private static readonly FrozenSet<string> Words =
        ("hej hejsan hallå jag heter är e mitt min mina mig på och eller här har du kommer det ni kan nå med numret nummer personnummer personnumret pnr "
            + "nr tel telefon telefonnummer telefonnumret mobil mobilen mobilnummer mobiltelefon ring ringa mejla maila mejl mail mejladress mailadress "
            + "post epost adress postadress kort kortet kortnummer konto kontot kontonummer iban bankkonto samordningsnummer tack födelsenummer "
            + "my is number personal identity id phone mobile cell call me at on email address card account hello hi and the here it s i am "
            + "henkilötunnukseni on minun puhelin puhelinnumeroni numeroni sähköposti sähköpostini osoite soita hei ja tässä tilinumeroni")
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".!?\n");

    /// <summary>The text without the sentences that only introduce, since their words would be searched for.</summary>
    public static string Without(string text)
    {
        var rest = new StringBuilder(text.Length);
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny(SentenceEnds);
            var end = length < 0 ? text.Length : start + length + 1;
            if (!IsAll(text[start..end]))
            {
                rest.Append(text, start, end - start);
            }

            start = end;
        }

        return rest.ToString();
    }

    /// <summary>True when <paramref name="text"/>, without its marks, asks nothing.</summary>
    public static bool IsAll(string text) =>
        new string([.. text.Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries).All(Words.Contains);
}
