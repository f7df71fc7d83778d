using Boras.Bot.Answers.Confidence;
using Boras.Bot.Knowledge.Items;

namespace Boras.Bot.Answers.Tests.Confidence;

public sealed class AnswerTypeTests
{
    [Theory]
    [InlineData("Vad kostar en plats?", "Platsen är fin.")]
    [InlineData("How much is it?", "Platsen är fin.")]
    [InlineData("Hur många lekplatser finns det?", "Lekplatser finns i parken.")]
    [InlineData("Hur länge får jag låna?", "Lånet kan förlängas.")]
    [InlineData("How many parks are there?", "Parkerna är stora.")]
    [InlineData("När öppnar badhuset?", "Badhuset ligger vid ån.")]
    [InlineData("Hej, när öppnar badhuset?", "Badhuset ligger vid ån.")]
    [InlineData("Milloin uimahalli aukeaa?", "Badhuset ligger vid ån.")]
    [InlineData("Vem sköter parken?", "parken är vacker")]
    [InlineData("Vad heter skolan?", "skolan är ny")]
    public void IsMissing_TextWithoutTheFact_IsTrue(string question, string text) =>
        Assert.True(AnswerType.IsMissing(question, Item(text)));

    [Theory]
    [InlineData("Vad kostar en plats?", "Den kostar 300 kr.")]
    [InlineData("Vad kostar en plats?", "Platsen är gratis.")]
    [InlineData("Hur många lekplatser finns det?", "Det finns 12 lekplatser.")]
    [InlineData("Hur länge får jag låna?", "Lånet är på fyra veckor.")]
    [InlineData("När öppnar badhuset?", "Badhuset öppnar kl. 7.")]
    [InlineData("När öppnar badhuset?", "Det har öppet på vardagar.")]
    [InlineData("When does it open?", "Den 3 mars.")]
    [InlineData("Vem sköter parken?", "Det gör parknämnden.")]
    [InlineData("Vem sköter parken?", "Parken sköts av Gröna Staden.")]
    [InlineData("Var ligger parken?", "Vid ån.")]
    [InlineData("", "")]
    public void IsMissing_TextWithTheFactOrNoneAsked_IsFalse(string question, string text) =>
        Assert.False(AnswerType.IsMissing(question, Item(text)));

    [Fact]
    public void IsMissing_FactInTheTitle_IsFalse() =>
        Assert.False(AnswerType.IsMissing("Hur många träd?", Item("Träden är stora.") with { Title = "12 träd" }));

    [Fact]
    public void IsMissing_PersonAskedOfAMeeting_IsTrue() => Assert.True(AnswerType.IsMissing(
        "Vilka sitter i Kommunstyrelsen?", Item("Plats: Stadshuset") with { Kind = ItemKind.Meeting, Title = "Kommunstyrelsen" }));

    [Theory]
    [InlineData("Hur många lekplatser finns det?", "Lekplatser finns i parken. De är fina. Parken har 40 träd.", "Lekplatser finns i parken. De är fina.", true)]
    [InlineData("Hur många lekplatser finns det?", "Lekplatser finns i parken. De är tolv. Parken är fin.", "Lekplatser finns i parken. De är tolv.", false)]
    [InlineData("Hur många lekplatser finns det?", "Lekplatser finns i parken.", "Lekplatser finns i parken.", false)]
    [InlineData("Var finns lekplatser?", "Parken har 40 träd.", "", false)]
    public void IsFar_FactElsewhereInTheText_IsTrueOnlyThen(string question, string text, string keySentences, bool expected) =>
        Assert.Equal(expected, AnswerType.IsFar(question, Item(text), keySentences));

    private static KnowledgeItem Item(string text) =>
        new() { Id = "a", Kind = ItemKind.Faq, Title = "sidan", Url = "https://example.org/a", Text = text };
}
