namespace Boras.Bot.Answers.PersonalData;

/// <summary>The check digit of personal numbers and payment cards, after ISO/IEC 7812-1, annex B.</summary>
internal static class Luhn
{
    /// <summary>True when the last of <paramref name="digits"/> is the check digit of the others.</summary>
    public static bool IsValid(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var index = 0; index < digits.Length; index++)
        {
            var digit = digits[^(index + 1)] - '0';
            sum += index % 2 == 0 ? digit : digit > 4 ? (digit * 2) - 9 : digit * 2;
        }

        return sum % 10 == 0;
    }
}
