using Boras.Bot.Answers.Outcomes;
using Boras.Bot.Questions;

namespace Boras.Bot.Tests.Questions;

public class OutcomeNameTests
{
    [Fact]
    public void All_Outcomes_HaveTheNamesThatEditorsWrite() =>
        Assert.Superset(new HashSet<string> { "answered", "clarify", "no-answer", "small-talk", "emergency", "personal-data" }, OutcomeName.All.ToHashSet());

    [Fact]
    public void Of_Outcome_IsItsName() => Assert.Equal("no-answer", OutcomeName.Of(new NoAnswer("sv", 0, [])));
}
