namespace Boras.Bot.Answers.PersonalData;

/// <summary>Finds payment card numbers by their first digits, their length and their check digit.</summary>
internal static class CardNumbers
{
    private const int Shortest = 13;
    private const int Longest = 19;
    private const int PrefixLength = 4;

    // The first four digits that each network has been given, with the lengths of its numbers.
    private static readonly (int First, int Last, int Shortest, int Longest)[] Networks =
    [
        (3000, 3059, 14, 16), // Diners Club
        (3095, 3095, 14, 16),
        (3400, 3499, 15, 15), // American Express
        (3528, 3589, 16, 19), // JCB
        (3600, 3699, 14, 19), // Diners Club
        (3700, 3799, 15, 15), // American Express
        (3800, 3999, 16, 19), // Diners Club
        (4000, 4999, 13, 19), // Visa
        (2221, 2720, 16, 16), // Mastercard
        (5000, 5099, 13, 19), // Maestro
        (5100, 5599, 16, 16), // Mastercard
        (5600, 6999, 13, 19), // Maestro, Discover, UnionPay
    ];

    /// <summary>Every number in the text, left to right.</summary>
    public static IEnumerable<Found> In(DigitGroups groups)
    {
        for (var first = 0; first < groups.Count; first++)
        {
            foreach (var last in groups.LastGroups(first, Shortest, Longest))
            {
                if (IsValid(groups.Digits(first, last)))
                {
                    yield return new Found(groups[first].Start, groups[last].End, PersonalDataKinds.Card);
                    first = last;
                    break;
                }
            }
        }
    }

    /// <summary>True for the number of a card of a known network with the right check digit.</summary>
    public static bool IsValid(string digits)
    {
        var prefix = 0;
        foreach (var digit in digits.AsSpan(0, PrefixLength))
        {
            prefix = (prefix * 10) + (digit - '0');
        }

        return Array.Exists(Networks, network => prefix >= network.First && prefix <= network.Last
            && digits.Length >= network.Shortest && digits.Length <= network.Longest) && Luhn.IsValid(digits);
    }
}
