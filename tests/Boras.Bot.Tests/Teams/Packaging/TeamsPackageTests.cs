using System.IO.Compression;
using System.Text;
using BigGustave;

namespace Boras.Bot.Tests.Teams.Packaging;

public sealed class TeamsPackageTests : IDisposable
{
    private readonly AppPackage _app = new();

    [Fact]
    public async Task Write_SettingsGiven_IsWhatTheSchemasAskFor()
    {
        Assert.Empty(_app.Pack());

        Assert.Empty(await _app.SchemaFaults());
    }

    [Fact]
    public async Task SchemaFaults_ManifestThatIsWrong_AreFound()
    {
        _app.Change("manifest.json", manifest => manifest["accentColor"] = "teal");
        _app.Change("en.json", texts => texts["$schema"] = 17);
        Assert.Empty(_app.Pack());

        Assert.Equal(["manifest.json: /accentColor", "en.json: /$schema"], (await _app.SchemaFaults()).Select(fault => fault[..fault.IndexOf(" must", StringComparison.Ordinal)]));
    }

    [Fact]
    public void Write_SettingsGiven_FillsEveryPlace()
    {
        _app.Options.AppId = "00000000-0000-0000-0000-00000000a001";
        _app.Options.Version = "1.2.3";
        Assert.Empty(_app.Pack());

        var manifest = _app.Manifest();
        Assert.Equal((_app.Options.AppId, "1.2.3", "Borås Stad"), ((string?)manifest["id"], (string?)manifest["version"], (string?)manifest["developer"]!["name"]));
        Assert.Equal((AppPackage.BotId, AppPackage.BotId), ((string?)manifest["bots"]![0]!["botId"], (string?)manifest["composeExtensions"]![0]!["botId"]));
        Assert.Equal("https://www.example.org/personuppgifter", (string?)manifest["developer"]!["privacyUrl"]);
        Assert.Equal("bot.example.org", (string?)manifest["validDomains"]![0]);
        Assert.DoesNotContain("{{", manifest.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_NoTeamsAppId_UsesTheBots()
    {
        Assert.Empty(_app.Pack());

        Assert.Equal(AppPackage.BotId, (string?)_app.Manifest()["id"]);
    }

    [Fact]
    public void Write_SettingsGiven_HasTheFilesAtItsRootAndNothingElse()
    {
        Assert.Empty(_app.Pack());

        Assert.Equal(["color.png", "en.json", "fi.json", "manifest.json", "outline.png"], _app.Unpack().Select(file => file.Name));
        Assert.Contains("Fråga Borås", Encoding.UTF8.GetString(_app.Unpack().Single(file => file.Name == "manifest.json").Content), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Again_IsTheSameToTheByte()
    {
        Assert.Empty(_app.Pack());
        var first = File.ReadAllBytes(_app.Zip);
        Assert.Empty(_app.Pack());

        Assert.Equal(first, File.ReadAllBytes(_app.Zip));
        using var zip = ZipFile.OpenRead(_app.Zip);
        Assert.All(zip.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
    }

    [Fact]
    public void Write_ColorIcon_IsOpaque192By192()
    {
        Assert.Empty(_app.Pack());
        var icon = Icon("color.png");

        Assert.Equal((192, 192), (icon.Width, icon.Height));
        Assert.All(Pixels(icon), pixel => Assert.Equal(255, pixel.A));
        Assert.Equal(new Pixel(0, 0x56, 0x6B), icon.GetPixel(0, 0));
    }

    [Fact]
    public void Write_OutlineIcon_IsWhiteOnNothing32By32()
    {
        Assert.Empty(_app.Pack());
        var icon = Icon("outline.png");

        Assert.Equal((32, 32), (icon.Width, icon.Height));
        Assert.All(Pixels(icon).Where(pixel => pixel.A > 0), pixel => Assert.Equal((255, 255, 255), (pixel.R, pixel.G, pixel.B)));
        Assert.InRange(Pixels(icon).Count(pixel => pixel.A == 0), 32 * 32 / 2, 32 * 32 * 9 / 10);
    }

    [Fact]
    public void Write_Faults_LeavesTheFileThatWasThere()
    {
        File.WriteAllText(_app.Zip, "den förra");
        _app.Options.Domain = "https://bot.example.org/";

        Assert.NotEmpty(_app.Pack());

        Assert.Equal("den förra", File.ReadAllText(_app.Zip));
        Assert.Equal([_app.Zip], Directory.GetFiles(Path.GetDirectoryName(_app.Zip)!));
    }

    public void Dispose() => _app.Dispose();

    private static IEnumerable<Pixel> Pixels(Png icon) =>
        from x in Enumerable.Range(0, icon.Width) from y in Enumerable.Range(0, icon.Height) select icon.GetPixel(x, y);

    private Png Icon(string name) => Png.Open(_app.Unpack().Single(file => file.Name == name).Content);
}
