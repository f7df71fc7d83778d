using System.Text;
using System.Text.Json.Nodes;

namespace Boras.Bot.Tests.Teams.Packaging;

public sealed class ManifestRulesTests : IDisposable
{
    private readonly AppPackage _app = new();

    [Theory]
    [InlineData("http://www.example.org/", "developer.privacyUrl")]
    [InlineData("www.example.org", "developer.privacyUrl")]
    [InlineData("https://", "developer.privacyUrl")]
    public void Faults_AddressThatIsNoHttps_IsNamed(string address, string expected)
    {
        _app.Options.PrivacyUrl = address;

        AssertOnly(expected);
    }

    [Theory]
    [InlineData("https://bot.example.org")]
    [InlineData("bot.example.org/api")]
    [InlineData("bot.example.org:443")]
    [InlineData("localhost")]
    [InlineData("*.com ")]
    [InlineData("bot..example.org")]
    public void Faults_DomainThatIsNoHost_IsNamed(string domain)
    {
        _app.Options.Domain = domain;

        AssertOnly("validDomains[0]");
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("{00000000-0000-0000-0000-00000000b001}")]
    [InlineData("00000000000000000000000000000001")]
    public void Faults_IdThatIsNoGuid_IsNamed(string id)
    {
        _app.AppId = id;

        Assert.Equal(["id", "bots[0].botId", "composeExtensions[0].botId"], _app.Pack().Select(fault => fault.Split(' ')[1]));
    }

    [Theory]
    [InlineData("name.short", 30)]
    [InlineData("description.short", 80)]
    [InlineData("bots[0].commandLists[0].commands[1].title", 128)]
    [InlineData("composeExtensions[0].commands[0].title", 32)]
    [InlineData("composeExtensions[0].commands[0].parameters[0].description", 128)]
    public void Faults_TranslationTooLong_IsNamed(string path, int max)
    {
        _app.Change("fi.json", texts => texts[path] = new string('ä', max));
        Assert.Empty(_app.Pack());
        _app.Change("fi.json", texts => texts[path] = new string('ä', max + 1));

        AssertOnly($"fi.json: {path}");
    }

    [Fact]
    public void Faults_DeveloperNameTooLong_IsNamed()
    {
        _app.Options.DeveloperName = new string('x', 33);

        AssertOnly("developer.name");
    }

    [Fact]
    public void Faults_TextNotTranslated_IsNamed()
    {
        _app.Change("en.json", texts => texts.Remove("bots[0].commandLists[0].commands[3].prompt"));

        AssertOnly("en.json: bots[0].commandLists[0].commands[3].prompt is not translated");
    }

    [Fact]
    public void Faults_TranslationOfNothing_IsNamed()
    {
        _app.Change("en.json", texts => texts["bots[0].commandLists[0].commands[9].title"] = "Gone");

        AssertOnly("en.json: bots[0].commandLists[0].commands[9].title is no text of the manifest");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(17)]
    [InlineData(null)]
    public void Faults_TranslationThatIsNoText_IsNamed(object? value)
    {
        _app.Change("en.json", texts => texts["name.short"] = value is null ? null : JsonValue.Create(value));

        AssertOnly("en.json: name.short");
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("")]
    public void Faults_LanguageFileThatIsNoJson_IsNamed(string content)
    {
        _app.Put("en.json", Encoding.UTF8.GetBytes(content));

        AssertOnly("en.json is missing or is no JSON");
    }

    [Fact]
    public void Faults_FileMissing_IsNamed()
    {
        _app.Remove("fi.json");
        _app.Remove("color.png");

        Assert.Equal(["fi.json is missing or is no JSON.", "icons.color: 'color.png' must be a PNG of 192 by 192 pixels."], _app.Pack());
    }

    [Fact]
    public void Faults_IconOfAnotherKind_IsNamed()
    {
        _app.Put("outline.png", new byte[100]);
        AssertOnly("icons.outline");

        _app.Put("outline.png", []);
        AssertOnly("icons.outline");

        var opaque = Png(32, 32, colourType: 2);
        _app.Put("outline.png", opaque);
        AssertOnly("must be transparent");

        _app.Put("color.png", Png(191, 192, colourType: 6));
        Assert.Equal(2, _app.Pack().Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"a\":")]
    public void Write_ManifestThatIsNoJson_IsNamed(string content)
    {
        _app.Put("manifest.json", Encoding.UTF8.GetBytes(content));

        AssertOnly("manifest.json is missing");
    }

    public void Dispose() => _app.Dispose();

    private static byte[] Png(byte width, byte height, byte colourType) =>
        [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, width, 0, 0, 0, height, 8, colourType, 0, 0, 0, 0, 0, 0, 0];

    private void AssertOnly(string expected) => Assert.Contains(expected, Assert.Single(_app.Pack()), StringComparison.Ordinal);
}
