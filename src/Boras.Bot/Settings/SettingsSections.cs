using System.Reflection;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Settings;

/// <summary>Which section of the configuration each of the program's own options is bound to.</summary>
/// <remarks>The options framework keeps no name of it, so each binding is run on <see cref="FirstAsked"/>.</remarks>
internal sealed class SettingsSections(IServiceCollection services, IServiceProvider provider)
{
    private static readonly MethodInfo AskMethod = typeof(SettingsSections).GetMethod(nameof(Ask), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>Section by type of options; <c>""</c> for what is at the top.</summary>
    public IReadOnlyDictionary<Type, string> All { get; } = services
        .Where(service => service.ServiceType.IsGenericType && service.ServiceType.GetGenericTypeDefinition() == typeof(IValidateOptions<>))
        .Select(service => service.ServiceType.GenericTypeArguments[0])
        .Where(type => type.Namespace?.StartsWith("Boras.Bot", StringComparison.Ordinal) == true)
        .Distinct()
        .Select(type => (Type: type, Section: (string?)AskMethod.MakeGenericMethod(type).Invoke(null, [provider])))
        .Where(found => found.Section is not null)
        .ToDictionary(found => found.Type, found => found.Section!);

    private static string? Ask<TOptions>(IServiceProvider provider)
        where TOptions : class, new()
    {
        var asked = new FirstAsked();
        foreach (var binding in provider.GetServices<IConfigureOptions<TOptions>>().OfType<ConfigureNamedOptions<TOptions, IConfiguration>>())
        {
            binding.Action?.Invoke(new TOptions(), asked);
        }

        return asked.Section;
    }
}
