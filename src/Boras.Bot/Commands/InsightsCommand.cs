using System.CommandLine;
using System.Text;
using System.Text.Json;
using Boras.Bot.Insights;
using Boras.Bot.Protocol;
using Boras.Bot.Storage;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Commands;

/// <summary><c>insights</c>: what residents asked and could not be answered.</summary>
internal static class InsightsCommand
{
    public static Command Create()
    {
        var since = new Option<string?>("--since") { Description = "First day to look at, 2026-11-01, or a number of days, 30d; 90d without it." };
        var json = new Option<bool>("--json") { Description = "Prints all of it as JSON." };
        var csv = new Option<bool>("--csv") { Description = "Prints the groups as CSV." };
        var command = new Command(
            "insights",
            "Tells what residents asked and could not be answered, grouped, with figures on all questions; what too few have asked is told as a number only. May run beside the service.")
        {
            since, json, csv,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(json) && result.GetValue(csv))
            {
                result.AddError("Give --json or --csv, not both.");
            }

            if (result.GetResult(since) is { Tokens.Count: > 0 } given && InsightsPeriod.Read(given.Tokens[0].Value, TimeProvider.System) is null)
            {
                result.AddError($"--since takes a day that has been, as 2026-11-01, or a number of days, as 30d; not '{given.Tokens[0].Value}'.");
            }
        });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var host = await CommandServices.BuildForInsightsAsync();
            var storage = host.Services.GetRequiredService<IOptions<StorageOptions>>().Value;
            if (Missing(storage) is { } missing)
            {
                await Console.Error.WriteLineAsync(missing);
                return CommandLine.Failed;
            }

            InsightsReport report;
            try
            {
                var period = InsightsPeriod.Read(parsed.GetValue(since), host.Services.GetRequiredService<TimeProvider>())!;
                report = await host.Services.GetRequiredService<InsightsReader>().ReadAsync(period, cancellationToken);
            }
            catch (StoreUnavailableException e)
            {
                await Console.Error.WriteLineAsync($"{e.Message} {e.GetBaseException().Message}. Has the service of this version been started with it?");
                return CommandLine.Failed;
            }

            Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
            Print(report, parsed.GetValue(json), parsed.GetValue(csv));
            return 0;
        });
        return command;
    }

    private static void Print(InsightsReport report, bool json, bool csv)
    {
        if (json)
        {
            Console.Out.WriteLine(JsonSerializer.Serialize(report, InsightsJsonContext.Readable.InsightsReport));
        }
        else if (csv)
        {
            InsightsCsv.Write(report, Console.Out);
        }
        else
        {
            InsightsTable.Print(report, Console.Out);
        }
    }

    // To open an SQLite file that isn't there would make an empty one.
    private static string? Missing(StorageOptions storage) => storage.Provider switch
    {
        StorageProvider.Memory => "Storage:Provider is Memory: nothing is kept that could be looked at.",
        StorageProvider.Sqlite when !File.Exists(storage.FilePath) => $"There is no database at '{storage.FilePath}' yet. The service makes it when it starts; Storage:Path says where.",
        _ => null,
    };
}
