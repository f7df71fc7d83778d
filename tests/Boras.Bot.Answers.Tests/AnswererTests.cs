using Boras.Bot.Answers.Confidence;
using Boras.Bot.Answers.Outcomes;
using Boras.Bot.Search;
using Boras.Bot.Search.Indexing;
using Microsoft.Extensions.Time.Testing;

namespace Boras.Bot.Answers.Tests;

public sealed partial class AnswererTests : IDisposable
{
    private readonly Desk _desk = new Desk()
        .Faq("avfall", "När hämtas avfallet?", "Kärlet töms varannan vecka på måndagar.")
        .Faq("bok", "Hur länge får jag låna en bok?", "Lånetiden är fyra veckor. Den kan förlängas.")
        .Faq("sno", "Vem ansvarar för snöröjningen?", "Fastighetsägaren ansvarar för trottoaren.");

    [Fact]
    public void Answer_QuestionOfAnItem_IsAnsweredByIt()
    {
        var outcome = Assert.IsType<Answered>(_desk.Ask("Hur länge får jag låna en bok?"));

        Assert.Equal(("sv", "faq/bok"), (outcome.Language, outcome.Hits[0].Item.Id));
        Assert.InRange(outcome.Confidence, 0.5, 1);
    }

    [Theory]
    [InlineData("Hur länge får man låna böcker?", "faq/bok")]
    [InlineData("Vem ansvarar för snöröjning?", "faq/sno")]
    public void Answer_OtherWording_IsAnswered(string question, string id) =>
        Assert.Equal(id, Assert.IsType<Answered>(_desk.Ask(question)).Ids()[0]);

    [Fact]
    public void Answer_NothingMatches_IsNoAnswer()
    {
        var outcome = Assert.IsType<NoAnswer>(_desk.Ask("xyzzy"));

        Assert.Equal(0, outcome.Confidence);
        Assert.Empty(outcome.NearMisses);
    }

    [Theory]
    [InlineData(0.5501, typeof(Answered))]
    [InlineData(0.5499, typeof(Clarify))]
    [InlineData(0.4001, typeof(Clarify))]
    [InlineData(0.3999, typeof(NoAnswer))]
    public void Answer_Confidence_DecidesByTheThresholds(double probability, Type expected)
    {
        var outcome = _desk.Ask("Hur länge får man låna en bok?", model: Desk.Sure(probability));

        Assert.IsType(expected, outcome);
        Assert.Equal(probability, outcome.Confidence, 6);
        Assert.Equal("faq/bok", outcome.Ids()[0]);
    }

    [Fact]
    public void Answer_ManyHits_GivesFiveOrThreeCandidates()
    {
        for (var i = 0; i < 8; i++)
        {
            _desk.Faq($"lek{i}", $"Var ligger lekplats {i}?", "Lekplatsen ligger vid ån.");
        }

        Assert.Equal(Answerer.MaxHits, _desk.Ask("lekplats", model: Desk.Sure(0.8)).Ids().Count);
        Assert.Equal(3, _desk.Ask("lekplats", model: Desk.Sure(0.4)).Ids().Count);
        Assert.Equal(Answerer.MaxHits, _desk.Ask("lekplats", model: Desk.Sure(0.1)).Ids().Count);
    }

    [Theory]
    [InlineData("Hej!", SmallTalkKind.Greeting)]
    [InlineData("Tack så mycket", SmallTalkKind.Thanks)]
    [InlineData("Är du en människa?", SmallTalkKind.Identity)]
    [InlineData("What can you do?", SmallTalkKind.Abilities)]
    public void Answer_SmallTalk_IsTold(string text, SmallTalkKind kind)
    {
        var outcome = Assert.IsType<SmallTalkReply>(_desk.Ask(text));

        Assert.Equal((kind, 1.0), (outcome.Kind, outcome.Confidence));
    }

    [Fact]
    public void Answer_GreetingBeforeAQuestion_IsAnswered() =>
        Assert.Equal("faq/bok", Assert.IsType<Answered>(_desk.Ask("Hej! Hur länge får jag låna en bok?")).Ids()[0]);

    [Fact]
    public void Answer_NoneOfThese_IsNoAnswerWhateverTheContext()
    {
        var outcome = Assert.IsType<NoAnswer>(_desk.Ask("Inget av dessa", "Hur länge får jag låna en bok?"));

        Assert.Equal(0, outcome.Confidence);
        Assert.Empty(outcome.NearMisses);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n")]
    public void Answer_NothingAsked_IsNoAnswer(string text) => Assert.IsType<NoAnswer>(_desk.Ask(text));

    [Theory]
    [InlineData("🙂🎉👍🏽")]
    [InlineData("?!?")]
    [InlineData("\ud83d")]
    public void Answer_NoWords_IsGibberish(string text) =>
        Assert.Equal(SmallTalkKind.Gibberish, Assert.IsType<SmallTalkReply>(_desk.Ask(text)).Kind);

    [Fact]
    public void Answer_LongerThanTheLimit_ReadsOnlyTheBeginning()
    {
        var beginning = "Hur länge får jag låna en bok?".PadRight(Question.MaxLength);

        var outcome = Assert.IsType<Answered>(_desk.Ask(beginning + "Vem ansvarar för snöröjningen?"));

        Assert.Equal("faq/bok", outcome.Ids()[0]);
        Assert.DoesNotContain("faq/sno", outcome.Ids());
    }

    [Fact]
    public void Answer_AskedBeyondTheLimit_IsNoAnswer() =>
        Assert.IsType<NoAnswer>(_desk.Ask(new string(' ', Question.MaxLength) + "Hur länge får jag låna en bok?"));

    [Fact]
    public void Answer_CutInsideAnEmoji_IsAnswered()
    {
        var text = "Hur länge får jag låna en bok?".PadRight(Question.MaxLength - 1) + "🙂";

        Assert.Equal("faq/bok", Assert.IsType<Answered>(_desk.Ask(text)).Ids()[0]);
    }

    // As large as an activity may be; rules that backtrack would never be done with it.
    [Theory]
    [InlineData("a")]
    [InlineData("å ")]
    [InlineData("1 ")]
    [InlineData("möte ")]
    [InlineData("den 3 maj ")]
    [InlineData("a@")]
    [InlineData("<at>")]
    public void Answer_HugeTextAfterHugeText_IsDone(string part)
    {
        var huge = string.Concat(Enumerable.Repeat(part, 260_000 / part.Length));

        Assert.IsNotType<Answered>(_desk.Ask(huge, huge));
        Assert.IsNotType<Answered>(_desk.Ask("Och sedan då?", huge));
    }

    [Fact]
    public void Answer_IndexNotBuilt_Throws()
    {
        var index = new LiveIndex(_desk.Folder.FullPath, new SearchOptions());
        var answerer = new Answerer(index, ConfidenceModel.Load(), new AnswerOptions(), new FakeTimeProvider());

        Assert.Throws<InvalidOperationException>(() => answerer.Answer(new Question("Hur länge får jag låna en bok?")));
    }

    public void Dispose() => _desk.Dispose();
}
