using System.ComponentModel.DataAnnotations;
using Boras.Bot.Hosting;

namespace Boras.Bot.Tests.Hosting;

public sealed class ProxyOptionsTests
{
    [Theory]
    [InlineData("10.0.0.5", true)]
    [InlineData("::1", true)]
    [InlineData("fd12::1", true)]
    [InlineData("", false)]
    [InlineData("1", false)]
    [InlineData("10.0.0", false)]
    [InlineData("10.0.0.256", false)]
    [InlineData("10.0.0.5:443", false)]
    [InlineData("10.0.0.0/8", false)]
    [InlineData("proxy.example.org", false)]
    [InlineData("*", false)]
    public void Validate_Address_TakesWholeAddressesOnly(string address, bool isValid) =>
        Check(new ProxyOptions { Addresses = { address } }, isValid, "Proxy:Addresses:0");

    [Theory]
    [InlineData("10.0.0.0/24", true)]
    [InlineData("fd00::/8", true)]
    [InlineData("", false)]
    [InlineData("10.0.0.0", false)]
    [InlineData("10.0.0.0/33", false)]
    [InlineData("10.0.0.0/-1", false)]
    [InlineData("10.0.0.0/255.0.0.0", false)]
    [InlineData("0.0.0.0/0", false)]
    [InlineData("::/0", false)]
    public void Validate_Network_TakesNoneThatHoldsEverybody(string network, bool isValid) =>
        Check(new ProxyOptions { Networks = { network } }, isValid, "Proxy:Networks:0");

    [Fact]
    public void Validate_SecondOfTwoWrong_NamesItsPlace() =>
        Check(new ProxyOptions { Addresses = { "10.0.0.5", new string('1', 10_000) } }, isValid: false, "Proxy:Addresses:1");

    private static void Check(ProxyOptions options, bool isValid, string named)
    {
        var faults = options.Validate(new ValidationContext(options)).Select(fault => fault.ErrorMessage!).ToList();

        Assert.Equal(isValid, faults.Count == 0);
        Assert.All(faults, fault => Assert.StartsWith(named, fault, StringComparison.Ordinal));
    }
}
