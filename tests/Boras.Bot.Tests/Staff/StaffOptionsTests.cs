using Boras.Bot.Staff;

namespace Boras.Bot.Tests.Staff;

public class StaffOptionsTests
{
    [Fact]
    public void Validate_NothingSet_IsOff()
    {
        var options = new StaffOptions();

        Assert.False(options.IsOn);
        Assert.True(Validate(options).Succeeded);
    }

    [Theory]
    [InlineData("https://login.example.org/tenant", "bot", "editor", false, true)]
    [InlineData("http://localhost:5000", "bot", "editor", false, true)]
    [InlineData("https://login.example.org", "bot", "", true, true)]
    [InlineData("http://login.example.org", "bot", "editor", false, false)]
    [InlineData("login.example.org", "bot", "editor", false, false)]
    [InlineData("https://login.example.org", "", "editor", false, false)]
    [InlineData("https://login.example.org", "bot", "", false, false)]
    [InlineData("https://login.example.org", "bot", " ", false, false)]
    [InlineData("https://login.example.org", "bot", "editor", true, false)]
    public void Validate_Settings_MustSayWhoMayEnter(string authority, string client, string role, bool all, bool isRight)
    {
        var options = new StaffOptions { Authority = authority, ClientId = client, AllowAll = all };
        options.Roles.Add(role);

        Assert.Equal(isRight, Validate(options).Succeeded);
    }

    private static Microsoft.Extensions.Options.ValidateOptionsResult Validate(StaffOptions options) => new StaffOptionsValidator().Validate(null, options);
}
