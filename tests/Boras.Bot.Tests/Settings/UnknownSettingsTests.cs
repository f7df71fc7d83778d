using Boras.Bot.Settings;
using Microsoft.Extensions.Configuration;

namespace Boras.Bot.Tests.Settings;

public sealed class UnknownSettingsTests
{
    private static readonly Dictionary<Type, string> Sections = new()
    {
        [typeof(OuterOptions)] = "Outer",
        [typeof(MoreOptions)] = "outer",
        [typeof(TopOptions)] = "",
    };

    [Theory]
    [InlineData("Outer:Path", false)]
    [InlineData("outer:PATH", false)]
    [InlineData("Outer:Limit", false)]
    [InlineData("Outer:Inner:Days", false)]
    [InlineData("Outer:List:0", false)]
    [InlineData("Outer:Words:anything", false)]
    [InlineData("Other:Pth", false)]
    [InlineData("Pth", false)]
    [InlineData("Outer:Pth", true)]
    [InlineData("Outer:Inner:Dys", true)]
    public void In_Key_IsToldWhenNothingReadsIt(string key, bool isUnknown)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create(key, (string?)"1")]).Build();

        Assert.Equal(isUnknown ? [key] : [], UnknownSettings.In(configuration, Sections));
    }

    private sealed class OuterOptions
    {
        public string? Path { get; set; }

        public InnerOptions Inner { get; } = new();

        public IList<string> List { get; } = [];

        public IDictionary<string, string> Words { get; } = new Dictionary<string, string>();
    }

    private sealed class InnerOptions
    {
        public int Days { get; set; }
    }

    private sealed class MoreOptions
    {
        public int Limit { get; set; }
    }

    private sealed class TopOptions;
}
