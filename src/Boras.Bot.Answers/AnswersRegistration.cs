using Boras.Bot.Answers.Confidence;
using Boras.Bot.Answers.PersonalData;
using Boras.Bot.Search.Indexing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Answers;

/// <summary>Registers the answers.</summary>
public static class AnswersRegistration
{
    /// <summary>Adds <see cref="Answerer"/>.</summary>
    public static IServiceCollection AddAnswers(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<AnswerOptions, AnswerOptionsValidator>().BindConfiguration("Answers");
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<PersonalDataMask>();
        services.AddSingleton(provider => new Answerer(
            provider.GetRequiredService<LiveIndex>(),
            ConfidenceModel.Load(),
            provider.GetRequiredService<IOptions<AnswerOptions>>().Value,
            provider.GetRequiredService<TimeProvider>()));
        return services;
    }
}

[OptionsValidator]
internal sealed partial class AnswerOptionsValidator : IValidateOptions<AnswerOptions>;
