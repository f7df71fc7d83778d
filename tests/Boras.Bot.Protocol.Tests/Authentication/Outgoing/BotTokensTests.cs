using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Boras.Bot.Protocol.Authentication.Outgoing;
using Boras.Bot.Protocol.Tests.Connector;
using Boras.Bot.Tests.Shared;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Protocol.Tests.Authentication.Outgoing;

public sealed class BotTokensTests : IAsyncLifetime, IDisposable
{
    private const string Scope = "https://api.botframework.com/.default";
    private readonly KeptLogs _logs = new();
    private readonly List<ServiceProvider> _services = [];
    private LocalAuthority _authority = null!;

    [Fact]
    public async Task Get_Secret_IsExchangedForAToken()
    {
        Assert.Equal("bot-token", await Tokens(("MicrosoftAppPassword", "hemligt & å")).GetAsync(Scope, default));
        var (path, form) = Assert.Single(_authority.TokenRequests);
        Assert.Equal(("/botframework.com/oauth2/v2.0/token", "client_credentials", Scope), (path, form["grant_type"], form["scope"]));
        Assert.Equal((TokenForge.BotId, "hemligt & å"), (form["client_id"], form["client_secret"]));
    }

    [Fact]
    public async Task Get_ManyTimes_AsksOnce()
    {
        var tokens = Tokens(("MicrosoftAppPassword", "s"));
        for (var i = 0; i < 50; i++)
        {
            await tokens.GetAsync(Scope, default);
        }

        Assert.Single(_authority.TokenRequests);
    }

    [Fact]
    public async Task Get_ManyAtOnce_AskOnce()
    {
        var tokens = Tokens(("MicrosoftAppPassword", "s"));
        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => tokens.GetAsync(Scope, default)));
        Assert.Single(_authority.TokenRequests);
    }

    [Fact]
    public async Task Get_TokenAboutToEnd_AsksAnew()
    {
        var tokens = Tokens(("MicrosoftAppPassword", "s"));
        _authority.TokenAnswer = LocalAuthority.Token("old", TimeSpan.FromMinutes(1));
        Assert.Equal("old", await tokens.GetAsync(Scope, default));
        _authority.TokenAnswer = LocalAuthority.Token("new", TimeSpan.FromHours(1));
        Assert.Equal("new", await tokens.GetAsync(Scope, default));
        Assert.Equal("new", await tokens.GetAsync(Scope, default));
        Assert.Equal(2, _authority.TokenRequests.Count);
    }

    [Fact]
    public async Task Get_OtherScope_IsAnotherToken()
    {
        var tokens = Tokens(("MicrosoftAppPassword", "s"));
        await tokens.GetAsync(Scope, default);
        _authority.TokenAnswer = LocalAuthority.Token("for the caller", TimeSpan.FromHours(1));
        Assert.Equal("for the caller", await tokens.GetAsync($"{TokenForge.AllowedCaller}/.default", default));
    }

    [Theory]
    [InlineData(400, """{"error":"invalid_client","error_description":"AADSTS7000215: Invalid client secret provided."}""")]
    [InlineData(401, "")]
    [InlineData(500, "")]
    [InlineData(503, "<html>")]
    [InlineData(200, "<html>")]
    [InlineData(200, "{}")]
    public async Task Get_Refused_IsATokenExceptionAndLogged(int status, string body)
    {
        _authority.TokenAnswer = context =>
        {
            context.Response.StatusCode = status;
            return context.Response.WriteAsync(body);
        };
        await Assert.ThrowsAsync<TokenException>(() => Tokens(("MicrosoftAppPassword", "hemligt")).GetAsync(Scope, default));
        var line = Assert.Single(_logs.Lines, line => line.Level == LogLevel.Error);
        Assert.Contains($"no token for {Scope}", line.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(_logs.Lines, line => line.Text.Contains("hemligt", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_AfterAFailure_WorksOnceTheAuthorityDoes()
    {
        var tokens = Tokens(("MicrosoftAppPassword", "s"));
        _authority.TokenAnswer = context =>
        {
            context.Response.StatusCode = 503;
            return Task.CompletedTask;
        };
        await Assert.ThrowsAsync<TokenException>(() => tokens.GetAsync(Scope, default));
        _authority.TokenAnswer = LocalAuthority.Token("t", TimeSpan.FromHours(1));
        Assert.Equal("t", await tokens.GetAsync(Scope, default));
    }

    [Fact]
    public async Task Get_AuthoritySilent_IsATokenException()
    {
        _authority.TokenAnswer = context => Task.Delay(Timeout.Infinite, context.RequestAborted);
        await Assert.ThrowsAsync<TokenException>(
            () => Tokens(("MicrosoftAppPassword", "s"), ("Authentication:AttemptTimeoutSeconds", "1")).GetAsync(Scope, default));
    }

    [Fact]
    public async Task Get_NoCredential_IsATokenExceptionThatNamesTheSetting()
    {
        var exception = await Assert.ThrowsAsync<TokenException>(() => Tokens().GetAsync(Scope, default));
        Assert.Contains("MicrosoftAppPassword", exception.Message, StringComparison.Ordinal);
        Assert.Contains(_logs.Lines, line => line.Level == LogLevel.Error && line.Text.StartsWith("MicrosoftAppPassword is not set", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("app.pfx", "lösen")]
    [InlineData("app.pfx", null)]
    [InlineData("app.pem", null)]
    [InlineData("app.pem", "lösen")]
    public async Task Get_Certificate_SignsTheRequest(string file, string? password)
    {
        using var folder = new TempFolder();
        var path = WriteCertificate(folder, file, password);
        await Tokens(("MicrosoftAppCertificatePath", path), ("MicrosoftAppCertificatePassword", password)).GetAsync(Scope, default);
        var (_, form) = Assert.Single(_authority.TokenRequests);
        Assert.Equal("urn:ietf:params:oauth:client-assertion-type:jwt-bearer", form["client_assertion_type"]);
        Assert.Equal(3, form["client_assertion"].Split('.').Length);
        Assert.False(form.ContainsKey("client_secret"));
    }

    [Theory]
    [InlineData("app.pfx", "")]
    [InlineData("app.pfx", "inget certifikat")]
    [InlineData("app.pem", "")]
    [InlineData("app.pem", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----")]
    public void Tokens_FileIsNoCertificate_NamesTheSetting(string file, string text)
    {
        using var folder = new TempFolder();
        var exception = Assert.Throws<OptionsValidationException>(() => Tokens(("MicrosoftAppCertificatePath", folder.Write(file, text))));
        Assert.StartsWith("MicrosoftAppCertificatePath names", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MicrosoftAppCertificatePath", "finns-inte.pfx")]
    [InlineData("MicrosoftAppCertificatePath", "finns-inte.pem")]
    [InlineData("MicrosoftAppCertificateThumbprint", "0000000000000000000000000000000000000000")]
    public void Tokens_NoSuchCertificate_NamesTheSetting(string setting, string value)
    {
        var exception = Assert.Throws<OptionsValidationException>(() => Tokens((setting, value)));
        Assert.StartsWith(setting, exception.Message, StringComparison.Ordinal);
        Assert.Contains(value, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Tokens_WrongPassword_NamesBothSettings()
    {
        using var folder = new TempFolder();
        var path = WriteCertificate(folder, "app.pfx", "rätt");
        var exception = Assert.Throws<OptionsValidationException>(() => Tokens(("MicrosoftAppCertificatePath", path), ("MicrosoftAppCertificatePassword", "fel")));
        Assert.StartsWith("MicrosoftAppCertificatePath", exception.Message, StringComparison.Ordinal);
        Assert.Contains("MicrosoftAppCertificatePassword", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Tokens_CertificateWithoutKey_NamesTheSetting()
    {
        using var folder = new TempFolder();
        using var certificate = Certificate();
        var path = Path.Combine(folder.FullPath, "app.pfx");
        using var bare = X509CertificateLoader.LoadCertificate(certificate.RawData);
        File.WriteAllBytes(path, bare.Export(X509ContentType.Pkcs12));
        var exception = Assert.Throws<OptionsValidationException>(() => Tokens(("MicrosoftAppCertificatePath", path)));
        Assert.Contains("without its private key", exception.Message, StringComparison.Ordinal);
    }

    public async Task InitializeAsync() => _authority = await LocalAuthority.StartAsync();

    public async Task DisposeAsync()
    {
        foreach (var services in _services)
        {
            await services.DisposeAsync();
        }

        await _authority.DisposeAsync();
    }

    public void Dispose() => _logs.Dispose();

    private static string WriteCertificate(TempFolder folder, string file, string? password)
    {
        using var certificate = Certificate();
        var path = Path.Combine(folder.FullPath, file);
        if (file.EndsWith(".pem", StringComparison.Ordinal))
        {
            using var key = certificate.GetRSAPrivateKey()!;
            var pem = password is null ? key.ExportPkcs8PrivateKeyPem()
                : key.ExportEncryptedPkcs8PrivateKeyPem(password, new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1_000));
            File.WriteAllText(path, certificate.ExportCertificatePem() + "\n" + pem);
        }
        else
        {
            File.WriteAllBytes(path, certificate.Export(X509ContentType.Pkcs12, password));
        }

        return path;
    }

    private static X509Certificate2 Certificate()
    {
        using var key = RSA.Create(2048);
        var now = TimeProvider.System.GetUtcNow();
        return new CertificateRequest("CN=bot", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
    }

    private BotTokens Tokens(params (string Key, string? Value)[] settings)
    {
        (string Key, string Value)[] all =
        [
            ("MicrosoftAppId", TokenForge.BotId), ("Authentication:Retries", "0"), ("Authentication:AttemptTimeoutSeconds", "60"), ("Authentication:TotalTimeoutSeconds", "60"),
            .. _authority.Settings.Select(setting => (setting.Key, setting.Value!)),
            .. settings.Where(setting => setting.Value is not null).Select(setting => (setting.Key, setting.Value!)),
        ];
        _services.Add(ConnectorServices.Build(
            services =>
            {
                _authority.Trust(services);
                services.AddSingleton<ILoggerProvider>(_logs);
            },
            // Of a key that is given twice the last counts.
            [.. all.GroupBy(setting => setting.Key, StringComparer.Ordinal).Select(same => same.Last())]));
        return _services[^1].GetRequiredService<BotTokens>();
    }
}
