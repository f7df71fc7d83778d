using Boras.Bot.Search;
using Boras.Bot.Search.Indexing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Answers.Tests;

public sealed class AnswersRegistrationTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public void AddAnswers_NoSettings_HasTheDefaults()
    {
        using var provider = Provider();

        var options = provider.GetRequiredService<IOptions<AnswerOptions>>().Value;

        Assert.Equal((0.55, 0.4, 0.9, 4), (options.AnswerThreshold, options.ClarifyThreshold, options.IntentConfidence, options.FollowUpWords));
        Assert.Same(TimeProvider.System, provider.GetRequiredService<TimeProvider>());
        Assert.Same(provider.GetRequiredService<Answerer>(), provider.GetRequiredService<Answerer>());
    }

    [Theory]
    [InlineData("AnswerThreshold", "0")]
    [InlineData("AnswerThreshold", "1")]
    [InlineData("ClarifyThreshold", "0.2")]
    [InlineData("IntentConfidence", "1")]
    [InlineData("FollowUpWords", "0")]
    [InlineData("FollowUpWords", "20")]
    public void AddAnswers_SettingInRange_IsUsed(string key, string value)
    {
        using var provider = Provider((key, value));

        var options = provider.GetRequiredService<IOptions<AnswerOptions>>().Value;

        var set = Convert.ToString(typeof(AnswerOptions).GetProperty(key)!.GetValue(options), System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(value, set);
    }

    [Theory]
    [InlineData("AnswerThreshold", "-0.01")]
    [InlineData("AnswerThreshold", "1.01")]
    [InlineData("ClarifyThreshold", "2")]
    [InlineData("IntentConfidence", "-1")]
    [InlineData("FollowUpWords", "-1")]
    [InlineData("FollowUpWords", "21")]
    public void AddAnswers_SettingOutOfRange_ThrowsAndNamesIt(string key, string value)
    {
        using var provider = Provider((key, value));

        var thrown = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<Answerer>());

        Assert.Contains(key, thrown.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private ServiceProvider Provider(params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create("Answers:" + setting.Key, (string?)setting.Value)))
            .Build();
        return new ServiceCollection().AddSingleton<IConfiguration>(configuration).AddAnswers()
            .AddSingleton(new LiveIndex(_folder.FullPath, new SearchOptions())).BuildServiceProvider();
    }
}
