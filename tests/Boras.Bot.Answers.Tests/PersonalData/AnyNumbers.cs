using System.Globalization;
using Boras.Bot.Answers.PersonalData;
using FsCheck;
using FsCheck.Fluent;

namespace Boras.Bot.Answers.Tests.PersonalData;

/// <summary>A valid personal number as somebody may write it.</summary>
public sealed record WrittenNumber(string Text);

/// <summary>Text that is full of numbers, of pieces of them and of what stands between them.</summary>
public sealed record NumberText(string Text);

/// <summary>Makes personal numbers and texts around them.</summary>
public static class AnyNumbers
{
    private static readonly string[] Between = ["", "-", " ", "+", " - ", "–", "\u00A0", "\u200B", "‑"];
    private static readonly string[] Zeroes = ["0", "０", "٠", "۰", "०"];

    private static readonly string[] Pieces =
    [
        "0", "07", "070", "0701234567", "033", "00", "+46", "+", "(", ")", "-", " ", ".", "/", ":", "_", ",", "@", "a", "SE35", "é", "\n", "\u200B",
        "811218", "9876", "19811218", "20", "4111", "1111", "5000", "example.se", "x@example.se", "[personnummer]", "08.30", "2026-11-23", "000",
        "FI21", "1", "12345", "٣", "９", "\uD83D",
    ];

    private static readonly Gen<string> Number =
        from day in Gen.Choose(0, 66_000)
        from coordination in Gen.Elements(0, 60)
        from serial in Gen.Choose(0, 999)
        let date = new DateTime(1845, 1, 1, 0, 0, 0, DateTimeKind.Unspecified).AddDays(day)
        let birth = date.ToString("yyyyMM", CultureInfo.InvariantCulture) + (date.Day + coordination).ToString("D2", CultureInfo.InvariantCulture)
        let body = birth + serial.ToString("D3", CultureInfo.InvariantCulture)
        select body + Enumerable.Range(0, 10).First(check => Luhn.IsValid($"{body[2..]}{check}"));

    /// <summary>Valid numbers with and without century, with any separator and in any digits.</summary>
    public static Arbitrary<WrittenNumber> Numbers() => Arb.From(
        from number in Number
        from between in Gen.Elements(Between)
        from zero in Gen.Elements(Zeroes)
        from century in Gen.Elements(true, false)
        let digits = century ? number : number[2..]
        let written = digits[..^4] + between + digits[^4..]
        select new WrittenNumber(string.Concat(written.Select(letter => char.IsAsciiDigit(letter) ? ((char)(zero[0] + letter - '0')).ToString() : letter.ToString()))));

    /// <summary>Texts of numbers, pieces and anything.</summary>
    public static Arbitrary<NumberText> NumberTexts() => Arb.From(
        Gen.OneOf(Gen.Elements(Pieces), Numbers().Generator.Select(number => number.Text), AnyText.Texts().Generator)
            .ListOf().Select(parts => new NumberText(string.Concat(parts))));
}
