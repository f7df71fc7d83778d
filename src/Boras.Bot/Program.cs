return await Boras.Bot.Commands.CommandLine.RunAsync(args);
