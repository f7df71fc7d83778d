namespace Boras.Bot.Knowledge.Checking;

/// <summary>Something wrong in the knowledge, with the place to mend it.</summary>
/// <param name="File">The file's path below the knowledge folder, with forward slashes.</param>
/// <param name="Line">Line number, counted from 1.</param>
/// <param name="Message">What is wrong and what to do, as one sentence.</param>
public sealed record Fault(string File, int Line, string Message)
{
    /// <summary>The form editors and compilers know: <c>file:line: message</c>.</summary>
    public override string ToString() => $"{File}:{Line}: {Message}";
}
