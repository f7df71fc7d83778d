using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Settings;

/// <summary>Checks the whole configuration at once, before anything else is made of it.</summary>
internal sealed partial class SettingsCheck(
    IStartupValidator validator, SettingsSections sections, IConfiguration configuration, ILogger<SettingsCheck> logger)
{
    /// <summary>Warns of settings that nothing reads.</summary>
    /// <exception cref="OptionsValidationException">Settings can't be used; each failure names one, as <c>Section:Key</c>.</exception>
    public void Run()
    {
        foreach (var key in UnknownSettings.In(configuration, sections.All))
        {
            LogUnknown(key);
        }

        try
        {
            validator.Validate();
        }
        catch (OptionsValidationException fault)
        {
            throw Named([fault]);
        }
        catch (AggregateException faults) when (faults.InnerExceptions.All(fault => fault is OptionsValidationException))
        {
            throw Named(faults.InnerExceptions.Cast<OptionsValidationException>());
        }
    }

    /// <summary>A failure as the validators write it, <c>Key: The field TypeOfOptions.Key must be …</c>, with the full name of the setting.</summary>
    internal static string Name(string failure, Type options, string section)
    {
        var prefix = section.Length == 0 ? "" : section + ":";
        var (member, text) = Member().Match(failure) is { Success: true } match ? (match.Groups[1].Value, match.Groups[2].Value) : ("", failure);
        var named = Field().Replace(text, field => field.Groups[1].Value == options.Name ? prefix + field.Groups[2].Value : field.Value);
        return member.Length == 0 || named.Contains(prefix + member, StringComparison.Ordinal) ? named : $"{prefix}{member}: {named}";
    }

    [GeneratedRegex(@"^(\w+): (.+)$", RegexOptions.Singleline)]
    private static partial Regex Member();

    [GeneratedRegex(@"The (?:field )?(\w+)\.(\w+)(?: field)?")]
    private static partial Regex Field();

    private OptionsValidationException Named(IEnumerable<OptionsValidationException> faults) => new(
        Options.DefaultName,
        typeof(SettingsCheck),
        faults.SelectMany(fault => fault.Failures.Select(failure => Name(failure, fault.OptionsType, sections.All.GetValueOrDefault(fault.OptionsType, "")))));

    [LoggerMessage(LogLevel.Warning, "The setting {Key} is not known and does nothing; is it misspelt?")]
    private partial void LogUnknown(string key);
}
