using System.Globalization;

namespace Boras.Bot.Load;

/// <summary>What came of a run.</summary>
internal sealed class LoadReport(IReadOnlyCollection<VirtualUser> users, int questions)
{
    private readonly List<TimeSpan> _waits = [.. users.SelectMany(user => user.Waits).Order()];

    /// <summary>True when every question was answered exactly once, and nothing was lost or came twice.</summary>
    public bool IsGood => _waits.Count == users.Count * questions && users.All(user => user.Faults == 0);

    public Task WriteAsync(TextWriter output) => output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"""
        answered            {_waits.Count} of {users.Count * questions}
        lost or twice       {users.Sum(user => user.Faults)}
        reconnections       {users.Sum(user => user.Reconnections)}
        retries             {users.Sum(user => user.Retries)}
        ms to the answer    p50 {At(0.5):F0}  p95 {At(0.95):F0}  p99 {At(0.99):F0}  most {At(1):F0}
        """));

    private double At(double share) =>
        _waits.Count == 0 ? double.NaN : _waits[Math.Min(_waits.Count - 1, (int)(share * _waits.Count))].TotalMilliseconds;
}
