using System.Globalization;
using BenchmarkDotNet.Running;

namespace Boras.Bot.Benchmarks;

internal static class Program
{
    // "swap [ITEMS]" measures questions while the index is swapped; all else is for BenchmarkDotNet.
    private static async Task Main(string[] args)
    {
        if (args is ["swap", ..])
        {
            await SwapMeasurement.RunAsync(args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 0);
            return;
        }

        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
    }
}
