using Boras.Bot.Protocol.Turns;

namespace Boras.Bot.PersonalData;

internal static class PersonalDataRegistration
{
    /// <summary>Masks personal data in every activity that comes.</summary>
    public static IServiceCollection AddPersonalData(this IServiceCollection services) =>
        services.AddSingleton<IActivityFilter, PersonalDataFilter>();
}
