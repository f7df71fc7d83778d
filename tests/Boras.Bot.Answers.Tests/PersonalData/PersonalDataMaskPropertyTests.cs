using Boras.Bot.Answers.PersonalData;
using FsCheck.Xunit;
using Microsoft.Extensions.Time.Testing;

namespace Boras.Bot.Answers.Tests.PersonalData;

[Properties(Arbitrary = [typeof(AnyNumbers), typeof(AnyText)], MaxTest = 300)]
public sealed class PersonalDataMaskPropertyTests
{
    private const int Largest = 256 * 1024;
    private static readonly PersonalDataMask Mask = new(new FakeTimeProvider(Desk.At("2026-11-23T12:00:00+01:00")));

    [Property]
    public void Mask_PersonalNumberInASentence_IsGone(WrittenNumber number)
    {
        var masked = Mask.Mask($"Jag heter Åsa, {number.Text}! När öppnar ni?");
        Assert.True(masked is "Jag heter Åsa, [personnummer]! När öppnar ni?" or "Jag heter Åsa, [telefonnummer]! När öppnar ni?", masked);
    }

    [Property]
    public void Mask_AnyNumbers_LeavesNoPersonalNumber(NumberText text)
    {
        var view = new PlainView(Mask.Mask(text.Text));
        Assert.Empty(PersonalNumbers.In(new DigitGroups(view), 2026));
    }

    [Property]
    public void Mask_Again_ChangesNothing(NumberText text)
    {
        var once = Mask.Mask(text.Text);
        Assert.Equal(once, Mask.Mask(once));
    }

    [Property]
    public void Mask_NoDigitAndNoAt_IsTheSame(string text)
    {
        var harmless = string.Concat(text.Where(letter => !char.IsNumber(letter) && letter is not ('@' or '＠') && !char.IsSurrogate(letter)));
        Assert.Same(harmless, Mask.Mask(harmless));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("0 ")]
    [InlineData("07-")]
    [InlineData("+0 ")]
    [InlineData("0701234567 ")]
    [InlineData("070123456-")]
    [InlineData("811218-9876 ")]
    [InlineData("811218-9877-")]
    [InlineData("4111 1111 1111 1112 ")]
    [InlineData("a@")]
    [InlineData("a.")]
    [InlineData("a@b.c.")]
    [InlineData("SE35 ")]
    [InlineData("SE355000000005491000000")]
    [InlineData("\u200B")]
    [InlineData("((((")]
    [InlineData("1\u20E3")]
    [InlineData("\uD83D")]
    public void Mask_LargestMessageOfPieces_IsDoneAndStaysDone(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, Largest / piece.Length));
        var masked = Mask.Mask(text);
        Assert.Equal(masked, Mask.Mask(masked));
    }
}
