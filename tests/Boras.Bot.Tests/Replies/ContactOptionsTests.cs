using Boras.Bot.Replies;

namespace Boras.Bot.Tests.Replies;

public class ContactOptionsTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("kontakt@example.org")]
    public void Validate_EmailOrNone_IsAccepted(string? email) =>
        Assert.True(new ContactOptionsValidator().Validate(null, new ContactOptions { Email = email }).Succeeded);

    [Theory]
    [InlineData("kontakt")]
    [InlineData("kon takt@example.org")]
    [InlineData("@")]
    public void Validate_BrokenEmail_NamesTheSetting(string email)
    {
        var result = new ContactOptionsValidator().Validate(null, new ContactOptions { Email = email });

        Assert.Contains("Contact:Email", result.FailureMessage, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("https://example.org/kontakt")]
    public void Validate_AddressOrNone_IsAccepted(string? url) =>
        Assert.True(new ContactOptionsValidator().Validate(null, new ContactOptions { Url = url }).Succeeded);

    [Theory]
    [InlineData("vardagar 8-16", "2026-12-24", "Contact:Hours")]
    [InlineData("Mo-Fr 08:00-16:00", "24 december", "Contact:ClosedDays")]
    [InlineData("Mo-Fr 08:00-16:00", "2026-13-01", "Contact:ClosedDays")]
    public void Validate_BrokenHours_NamesTheSetting(string hours, string closed, string setting)
    {
        var result = new ContactOptionsValidator().Validate(null, new ContactOptions { Hours = { hours }, ClosedDays = { closed } });

        Assert.Contains(setting, result.FailureMessage, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("www.example.org")]
    [InlineData("ftp://example.org")]
    [InlineData("https://example.org/kon takt")]
    public void Validate_BrokenAddress_NamesTheSetting(string url)
    {
        var result = new ContactOptionsValidator().Validate(null, new ContactOptions { Url = url });

        Assert.Contains("Contact:Url", result.FailureMessage, StringComparison.Ordinal);
    }
}
