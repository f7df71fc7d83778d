using Boras.Bot.Lexicon;

if (args is not [var affixPath, var wordPath, var outputPath])
{
    Console.Error.WriteLine("Usage: Boras.Bot.Lexicon AFFIX-FILE WORD-FILE OUTPUT-FILE");
    return 2;
}

try
{
    var affixes = AffixFile.Read(File.ReadLines(affixPath));
    var table = FormTable.Expand(affixes, File.ReadLines(wordPath));
    Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(outputPath))!);
    using (var output = File.Create(outputPath))
    {
        LexiconWriter.Write(table, output);
    }

    Console.WriteLine($"{table.Forms.Count} forms in {new FileInfo(outputPath).Length / 1024} KiB");
    return 0;
}
catch (IOException e)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}
