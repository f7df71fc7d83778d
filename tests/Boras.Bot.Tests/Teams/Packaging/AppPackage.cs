using System.Diagnostics;
using System.IO.Compression;
using System.Reflection;
using System.Text.Json.Nodes;
using Boras.Bot.Teams;
using Boras.Bot.Teams.Packaging;
using Microsoft.Extensions.Configuration;

namespace Boras.Bot.Tests.Teams.Packaging;

/// <summary>The files of the Teams app in a folder of their own, to change and to pack.</summary>
internal sealed class AppPackage : IDisposable
{
    public const string BotId = "00000000-0000-0000-0000-00000000b001";

    private static readonly string Schemas = typeof(AppPackage).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "TeamsSchema").Value!;

    private readonly TempFolder _folder = new();

    public AppPackage()
    {
        Directory.CreateDirectory(Source);
        foreach (var file in Directory.EnumerateFiles(TeamsPackage.DefaultFolder))
        {
            File.Copy(file, Path.Combine(Source, Path.GetFileName(file)));
        }
    }

    /// <summary>What an administrator sets.</summary>
    public TeamsOptions Options { get; } = new()
    {
        Domain = "bot.example.org",
        WebsiteUrl = "https://www.example.org/hjalp",
        PrivacyUrl = "https://www.example.org/personuppgifter",
        TermsOfUseUrl = "https://www.example.org/villkor",
    };

    public string? AppId { get; set; } = BotId;

    public string Zip => Path.Combine(_folder.FullPath, "teams.zip");

    private string Source => Path.Combine(_folder.FullPath, "source");

    /// <summary>Changes a file of the source.</summary>
    public void Change(string file, Action<JsonObject> change)
    {
        var json = JsonNode.Parse(File.ReadAllBytes(Path.Combine(Source, file)))!.AsObject();
        change(json);
        Put(file, System.Text.Encoding.UTF8.GetBytes(json.ToJsonString()));
    }

    public void Put(string file, byte[] content) => File.WriteAllBytes(Path.Combine(Source, file), content);

    public void Remove(string file) => File.Delete(Path.Combine(Source, file));

    /// <summary>Packs it and returns the faults.</summary>
    public IReadOnlyList<string> Pack()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("MicrosoftAppId", AppId)]).Build();
        return new TeamsPackage(new ManifestTemplate(Microsoft.Extensions.Options.Options.Create(Options), configuration)).Write(Source, Zip);
    }

    /// <summary>The files in the zip by name, in order.</summary>
    public IReadOnlyList<(string Name, byte[] Content)> Unpack()
    {
        using var zip = ZipFile.OpenRead(Zip);
        return [.. zip.Entries.Select(entry =>
        {
            using var stream = entry.Open();
            using var content = new MemoryStream();
            stream.CopyTo(content);
            return (entry.FullName, content.ToArray());
        })];
    }

    public JsonNode Manifest() => JsonNode.Parse(Unpack().Single(file => file.Name == "manifest.json").Content)!;

    /// <summary>What Microsoft's schemas find wrong with the files in the zip, a fault each.</summary>
    public async Task<string[]> SchemaFaults()
    {
        var unpacked = Path.Combine(_folder.FullPath, "unpacked");
        ZipFile.ExtractToDirectory(Zip, unpacked);
        using var node = Process.Start(new ProcessStartInfo("node")
        {
            ArgumentList = { Path.Combine(Schemas, "validate.js"), unpacked },
            RedirectStandardOutput = true,
        })!;
        var faults = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        Assert.Equal(0, node.ExitCode);
        return faults.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    public void Dispose() => _folder.Dispose();
}
