using System.CommandLine;
using System.Globalization;
using Boras.Bot.Privacy;
using Boras.Bot.Storage;
using Boras.Bot.Storage.Holds;
using Microsoft.EntityFrameworkCore;

namespace Boras.Bot.Commands;

/// <summary><c>privacy</c>: commands for who answers for what is kept; they may be used while the service runs.</summary>
internal static class PrivacyCommand
{
    private const int MaxReasonLength = 200;
    private const string NothingKept = "Nothing is kept of this conversation. Is the id whole, and --channel the right one?";

    private static readonly Argument<string> Conversation = new("conversation") { Description = "Id of the conversation, or its 64 digits as 'holds' prints them." };
    private static readonly Option<string> Channel = new("--channel") { Description = "Its channel.", DefaultValueFactory = _ => "directline" };

    public static Command Create() => new("privacy", "Removes what is old, puts conversations on hold, and tells what is kept.")
    {
        Weed(), Protocol(), Show(), Hold(), Release(), Holds(), Delete(),
    };

    private static Command Weed()
    {
        var trial = new Option<bool>("--trial") { Description = "Only counts what would be removed." };
        var command = new Command("weed", "Removes what is older than Privacy:Retention says, as the service does every night.") { trial };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var host = CommandServices.BuildForDatabase();
            var isTrial = parsed.GetValue(trial);
            var weeded = await host.Services.GetRequiredService<Weeding>().RunAsync(isTrial, cancellationToken);
            foreach (var each in weeded)
            {
                await (each.Refusal is { } refusal ? Console.Error : Console.Out).WriteLineAsync(each.Refusal ?? string.Create(CultureInfo.InvariantCulture,
                    $"{each.DataClass}: {each.Removed} {(isTrial ? "would be removed" : "removed")}, {each.Held} on hold; older than {each.OlderThan:yyyy-MM-dd}, decision {each.Decision}"));
            }

            return weeded.All(each => each.Refusal is null) ? 0 : CommandLine.Failed;
        });
        return command;
    }

    private static Command Protocol()
    {
        var command = new Command("protocol", "Prints what has been removed when, and by which decision.");
        command.SetAction(async (_, cancellationToken) =>
        {
            using var host = CommandServices.BuildForDatabase();
            var rows = await host.Services.GetRequiredService<Database>().ReadAsync(
                context => context.Weedings.AsNoTracking().OrderBy(row => row.Id).ToListAsync(cancellationToken), cancellationToken);
            Console.WriteLine("when                 class          removed   on hold  older than  decision");
            foreach (var row in rows)
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{row.At:yyyy-MM-dd HH:mm:ss}Z {row.DataClass,-13} {row.Removed,8} {row.Held,9}  {row.OlderThan:yyyy-MM-dd}  {row.Decision}"));
            }

            return 0;
        });
        return command;
    }

    private static Command Show()
    {
        var command = new Command("show", "Prints all that is kept of a conversation, for whoever asks what is known of them.") { Conversation, Channel };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var host = CommandServices.BuildForDatabase();
            var lines = await host.Services.GetRequiredService<ConversationRecord>().ReadAsync(Key(parsed), cancellationToken);
            foreach (var line in lines)
            {
                Console.WriteLine(line);
            }

            return lines.Count > 0 ? 0 : await NotThere(NothingKept);
        });
        return command;
    }

    private static Command Hold()
    {
        var reason = new Option<string>("--reason") { Description = "Why, such as the number of the case; no personal data.", Required = true };
        reason.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is not { Length: > 0 and <= MaxReasonLength })
            {
                result.AddError($"--reason has from 1 to {MaxReasonLength} characters.");
            }
        });
        var command = new Command("hold", "Keeps a conversation from being removed until it is released.") { Conversation, Channel, reason };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var host = CommandServices.BuildForDatabase();
            if (!await IsKeptAsync(host.Services, Key(parsed), cancellationToken))
            {
                return await NotThere(NothingKept);
            }

            if (!await host.Services.GetRequiredService<ConversationHolds>().HoldAsync(Key(parsed), parsed.GetRequiredValue(reason), cancellationToken))
            {
                return await NotThere("It is on hold already.");
            }

            Console.WriteLine("It is on hold.");
            return 0;
        });
        return command;
    }

    private static Command Release()
    {
        var command = new Command("release", "Ends a hold; what its user has deleted meanwhile is removed now.") { Conversation, Channel };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var host = CommandServices.BuildForDatabase();
            if (!await host.Services.GetRequiredService<ConversationHolds>().ReleaseAsync(Key(parsed), cancellationToken))
            {
                return await NotThere("It was not on hold.");
            }

            Console.WriteLine("It is released.");
            return 0;
        });
        return command;
    }

    private static Command Holds()
    {
        var command = new Command("holds", "Lists what is on hold.");
        command.SetAction(async (_, cancellationToken) =>
        {
            using var host = CommandServices.BuildForDatabase();
            foreach (var hold in await host.Services.GetRequiredService<ConversationHolds>().AllAsync(cancellationToken))
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{hold.Conversation} since {hold.At:yyyy-MM-dd}: {hold.Reason}"));
            }

            return 0;
        });
        return command;
    }

    private static Command Delete()
    {
        var command = new Command("delete", "Removes all that is kept of a conversation, as its user can do in the chat; one on hold is removed when it is released.") { Conversation, Channel };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var host = CommandServices.BuildForDatabase();
            if (!await IsKeptAsync(host.Services, Key(parsed), cancellationToken))
            {
                return await NotThere(NothingKept);
            }

            if (!await host.Services.GetRequiredService<ConversationRemoval>().DeleteByKeyAsync(Key(parsed), cancellationToken))
            {
                return await NotThere("It is on hold: its user sees nothing of it any more, and it is removed when it is released.");
            }

            Console.WriteLine("It is removed.");
            return 0;
        });
        return command;
    }

    private static string Key(ParseResult parsed) => ConversationHolds.KeyOf(parsed.GetRequiredValue(Channel), parsed.GetRequiredValue(Conversation));

    // A mistyped id must not look as if it had been dealt with.
    private static async Task<bool> IsKeptAsync(IServiceProvider services, string key, CancellationToken cancellationToken) =>
        (await services.GetRequiredService<ConversationRecord>().ReadAsync(key, cancellationToken)).Count > 0;

    private static async Task<int> NotThere(string message)
    {
        await Console.Error.WriteLineAsync(message);
        return CommandLine.Failed;
    }
}
