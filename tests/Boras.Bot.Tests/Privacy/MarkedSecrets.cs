using System.Globalization;
using System.Numerics;

namespace Boras.Bot.Tests.Privacy;

/// <summary>Personal data that belong to nobody, each one unlike every other, so that every trace of them can be found.</summary>
internal static class MarkedSecrets
{
    /// <summary>The number <paramref name="number"/>, from 0, of kinds in turn.</summary>
    public static string Of(int number) => (number % 6) switch
    {
        0 => PersonalNumber(number, coordination: false),
        1 => PersonalNumber(number, coordination: true),
        2 => string.Create(CultureInfo.InvariantCulture, $"070-{1_000_000 + number:000 00 00}"),
        3 => string.Create(CultureInfo.InvariantCulture, $"hemlig.{number}@example.org"),
        4 => Card(number),
        _ => Iban(number),
    };

    /// <summary>How the same might be written: as it is, and without what stands between digits.</summary>
    public static IEnumerable<string> Forms(string secret) => [secret, secret.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal)];

    private static string PersonalNumber(int number, bool coordination)
    {
        var date = new DateOnly(1950, 1, 1).AddDays(number * 11);
        var digits = string.Create(CultureInfo.InvariantCulture, $"{date:yyMM}{date.Day + (coordination ? 60 : 0):00}{number % 1000:000}");
        return $"19{digits[..6]}-{digits[6..]}{CheckDigit(digits)}";
    }

    private static string Card(int number)
    {
        var digits = string.Create(CultureInfo.InvariantCulture, $"411111{number:000000000}");
        digits += CheckDigit(digits);
        return string.Join(' ', digits.Chunk(4).Select(group => new string(group)));
    }

    private static string Iban(int number)
    {
        var account = string.Create(CultureInfo.InvariantCulture, $"5000000{number:0000000000000}");
        // The letters S and E count 28 and 14, at the end and with two zeros in place of the check digits.
        var check = 98 - (int)(BigInteger.Parse(account + "281400", CultureInfo.InvariantCulture) % 97);
        return string.Create(CultureInfo.InvariantCulture, $"SE{check:00}{account}");
    }

    private static int CheckDigit(string digits)
    {
        var sum = digits.Reverse().Select((digit, place) => (digit - '0') * (place % 2 == 0 ? 2 : 1)).Sum(product => (product / 10) + (product % 10));
        return (10 - (sum % 10)) % 10;
    }
}
