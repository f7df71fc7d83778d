using Boras.Bot.Answers.PersonalData;
using Microsoft.Extensions.Time.Testing;

namespace Boras.Bot.Answers.Tests.PersonalData;

public sealed class PersonalDataMaskTests
{
    private static readonly PersonalDataMask Mask = new(new FakeTimeProvider(Desk.At("2026-11-23T12:00:00+01:00")));

    [Theory]
    [InlineData("811218-9876")]
    [InlineData("8112189876")]
    [InlineData("811218 9876")]
    [InlineData("811218+9876")]
    [InlineData("811218 - 9876")]
    [InlineData("811218–9876")]
    [InlineData("811218−9876")]
    [InlineData("811218\u00A09876")]
    [InlineData("19811218-9876")]
    [InlineData("198112189876")]
    [InlineData("1981-12-18-9876")]
    [InlineData("1981 12 18 98 76")]
    [InlineData("8 1 1 2 1 8 9 8 7 6")]
    [InlineData("811278-9873")]
    [InlineData("19811278-9873")]
    [InlineData("000229-1235")]
    [InlineData("８１１２１８－９８７６")]
    [InlineData("٨١١٢١٨-٩٨٧٦")]
    [InlineData("𝟖𝟏𝟏𝟐𝟏𝟖-𝟗𝟖𝟕𝟔")]
    [InlineData("8️⃣1️⃣1️⃣2️⃣1️⃣8️⃣9️⃣8️⃣7️⃣6️⃣")]
    [InlineData("8\u200B1\u200D1\u00AD2\uFEFF1\u206089876")]
    public void Mask_PersonalNumber_IsMarked(string number)
    {
        Assert.Equal("Mitt nummer är [personnummer], när öppnar ni?", Mask.Mask($"Mitt nummer är {number}, när öppnar ni?"));
        Assert.Equal("pnr[personnummer]", Mask.Mask("pnr" + number));
    }

    [Theory]
    [InlineData("811218-9877")]
    [InlineData("811318-9876")]
    [InlineData("810229-9874")]
    [InlineData("212000-1561")]
    [InlineData("556036-0793")]
    [InlineData("20811218-9876")]
    [InlineData("17811218-9876")]
    [InlineData("18 mars 2026 kl. 16")]
    [InlineData("2023-11-21 10:30")]
    [InlineData("2026-12-03")]
    [InlineData("20261203")]
    [InlineData("031126")]
    [InlineData("03-11-2026")]
    [InlineData("03/11 2026")]
    [InlineData("3.12.2026")]
    [InlineData("kl. 08.30-16.30")]
    [InlineData("08.00 - 17.00")]
    [InlineData("0830-1630")]
    [InlineData("08:00-16:30")]
    [InlineData("kl 08.30 2026-11-24")]
    [InlineData("2024-2027")]
    [InlineData("112")]
    [InlineData("1177")]
    [InlineData("114 14")]
    [InlineData("113 13")]
    [InlineData("020-50 50 50")]
    [InlineData("0771-567 567")]
    [InlineData("503 30 Borås")]
    [InlineData("SE-501 80")]
    [InlineData("1 250 000 kr")]
    [InlineData("12 500:-")]
    [InlineData("KS 2023-00123")]
    [InlineData("dnr 2023/00123 4.1")]
    [InlineData("BN 2021-001834")]
    [InlineData("bankgiro 5050-1055")]
    [InlineData("00 00 00")]
    [InlineData("550e8400-e29b-41d4-a716-446655440000")]
    [InlineData("00000000-0000-0000-0000-000000000001")]
    [InlineData("@boras")]
    [InlineData("vi ses @ torget.")]
    [InlineData("a@b")]
    [InlineData("4111 1111 1111 1112")]
    [InlineData("1234 5678 9012 3452")]
    [InlineData("SE35 5000 0000 0549 1000 0004")]
    public void Mask_SomethingElse_IsKept(string text) => Assert.Equal(text, Mask.Mask(text));

    [Theory]
    [InlineData("0701234567")]
    [InlineData("070-123 45 67")]
    [InlineData("070 123 45 67")]
    [InlineData("070/1234567")]
    [InlineData("070.123.45.67")]
    [InlineData("0701-23 45 67")]
    [InlineData("+46 70 123 45 67")]
    [InlineData("+46701234567")]
    [InlineData("+46 (0)70-123 45 67")]
    [InlineData("0046 70 123 45 67")]
    [InlineData("033-12 34 56")]
    [InlineData("033 / 12 34 56")]
    [InlineData("08-123 456 78")]
    [InlineData("070-000 00 00")]
    [InlineData("+358 40 123 4567")]
    [InlineData("＋４６ ７０ １２３ ４５ ６７")]
    [InlineData("٠٧٠١٢٣٤٥٦٧")]
    [InlineData("070\u200B123\u00A045‑67")]
    public void Mask_Phone_IsMarked(string number)
    {
        Assert.Equal("Ring [telefonnummer] tack", Mask.Mask($"Ring {number} tack"));
        Assert.Equal("Tel:[telefonnummer].", Mask.Mask($"Tel:{number}."));
    }

    [Theory]
    [InlineData("anna.andersson@example.org")]
    [InlineData("anna+tag@mail.example.se")]
    [InlineData("åsa.öberg@räksmörgås.example.se")]
    [InlineData("811218-9876@example.org")]
    [InlineData("anna＠example．org")]
    [InlineData("anna\u200B@exa\u00ADmple.org")]
    public void Mask_Email_IsMarked(string address) =>
        Assert.Equal("Svara till [e-postadress]. Tack!", Mask.Mask($"Svara till {address}. Tack!"));

    [Theory]
    [InlineData("4111 1111 1111 1111")]
    [InlineData("4111111111111111")]
    [InlineData("4111-1111-1111-1111")]
    [InlineData("5555 5555 5555 4444")]
    [InlineData("3782 822463 10005")]
    [InlineData("２２２３ 0000 4841 0010")]
    public void Mask_Card_IsMarked(string number) => Assert.Equal("kort [kortnummer], 12/27", Mask.Mask($"kort {number}, 12/27"));

    [Theory]
    [InlineData("SE35 5000 0000 0549 1000 0003")]
    [InlineData("se3550000000054910000003")]
    [InlineData("FI21 1234 5600 0007 85")]
    [InlineData("GB29 NWBK 6016 1331 9268 19")]
    public void Mask_Account_IsMarked(string account) => Assert.Equal("till [kontonummer].", Mask.Mask($"till {account}."));

    [Fact]
    public void Mask_Several_AllAreMarked() => Assert.Equal(
        "Jag ([personnummer], [telefonnummer], [e-postadress]) vill söka bygglov 2026, tack.\nHälsn. [personnummer]",
        Mask.Mask("Jag (811218-9876, 070-123 45 67, a@example.org) vill söka bygglov 2026, tack.\nHälsn. 19811218-9876"));

    [Theory]
    [InlineData("[personnummer] och [kortnummer]", PersonalDataKinds.PersonalNumber | PersonalDataKinds.Card)]
    [InlineData("personnummer", PersonalDataKinds.None)]
    public void KindsIn_Masked_AreTold(string text, PersonalDataKinds kinds) => Assert.Equal(kinds, PersonalDataMask.KindsIn(text));

    [Fact]
    public void WithoutMarks_Masked_HasTheRestOnly() =>
        Assert.Equal("Jag   vill veta", PersonalDataMask.WithoutMarks("Jag [personnummer] vill veta"));

    [Fact]
    public void Mask_Empty_IsEmpty() => Assert.Equal("", Mask.Mask(""));
}
