namespace Boras.Bot.Knowledge.Importing;

/// <summary>A file to import.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Name">What items call it: its path below the folder that was given, or its name, with forward slashes.</param>
internal sealed record SourceFile(string Path, string Name);
