using System.Globalization;

namespace Boras.Bot.Answers.PersonalData;

/// <summary>Finds bank accounts written as an IBAN, by the length for the country and the check digits (ISO 13616, ISO 7064 MOD 97-10).</summary>
internal static class BankAccounts
{
    private const int CodeLength = 2;
    private const int HeadLength = 4;
    private const int Modulus = 97;

    // The lengths in SWIFT's IBAN registry.
    private static readonly Dictionary<string, int> Lengths =
        ("AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18 FR27 GB22 "
            + "GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 "
            + "MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SE24 SI19 SK24 SM27 TN24 TR26 UA29 VA22 VG24 XK20")
        .Split(' ').ToDictionary(
            entry => entry[..CodeLength], entry => int.Parse(entry.AsSpan(CodeLength), NumberStyles.None, CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>Every account in the text, left to right.</summary>
    public static IEnumerable<Found> In(PlainView view)
    {
        for (var start = 0; start + HeadLength <= view.Length; start++)
        {
            if (EndOf(view.Letters, start) is { } end)
            {
                yield return new Found(start, end, PersonalDataKinds.Account);
                start = end - 1;
            }
        }
    }

    private static int? EndOf(ReadOnlySpan<char> letters, int start)
    {
        if (start > 0 && char.IsLetterOrDigit(letters[start - 1])
            || !char.IsAsciiLetter(letters[start]) || !char.IsAsciiLetter(letters[start + 1])
            || !char.IsAsciiDigit(letters[start + 2]) || !char.IsAsciiDigit(letters[start + 3])
            || !Lengths.TryGetValue(letters.Slice(start, CodeLength).ToString().ToUpperInvariant(), out var length))
        {
            return null;
        }

        Span<char> account = stackalloc char[length];
        var (taken, index) = (0, start);
        for (; index < letters.Length && taken < length; index++)
        {
            if (char.IsAsciiLetterOrDigit(letters[index]))
            {
                account[taken++] = char.ToUpperInvariant(letters[index]);
            }
            else if (letters[index] is not (' ' or '-') || !char.IsAsciiLetterOrDigit(letters[index - 1]))
            {
                return null;
            }
        }

        return taken == length && (index == letters.Length || !char.IsLetterOrDigit(letters[index])) && Remainder(account) == 1 ? index : null;
    }

    private static int Remainder(ReadOnlySpan<char> account)
    {
        var remainder = 0;
        for (var index = 0; index < account.Length; index++)
        {
            var letter = account[(index + HeadLength) % account.Length];
            remainder = char.IsAsciiDigit(letter)
                ? ((remainder * 10) + (letter - '0')) % Modulus
                : ((remainder * 100) + (letter - 'A' + 10)) % Modulus;
        }

        return remainder;
    }
}
