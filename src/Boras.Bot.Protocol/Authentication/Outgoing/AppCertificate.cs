using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Options;

namespace Boras.Bot.Protocol.Authentication.Outgoing;

/// <summary>The certificate by which the bot proves to be its app.</summary>
internal static class AppCertificate
{
    /// <summary>The certificate that the settings name; null when they name none.</summary>
    /// <exception cref="OptionsValidationException">It can't be read, or it has no private key.</exception>
    public static X509Certificate2? Load(BotOptions options)
    {
        var (setting, certificate) =
            !string.IsNullOrWhiteSpace(options.MicrosoftAppCertificatePath)
                ? (nameof(BotOptions.MicrosoftAppCertificatePath), FromFile(options.MicrosoftAppCertificatePath, options.MicrosoftAppCertificatePassword))
            : !string.IsNullOrWhiteSpace(options.MicrosoftAppCertificateThumbprint)
                ? (nameof(BotOptions.MicrosoftAppCertificateThumbprint), FromStore(options.MicrosoftAppCertificateThumbprint))
            : ("", null);
        return certificate is { HasPrivateKey: false } ? throw Fault(setting, "names a certificate without its private key.") : certificate;
    }

    private static X509Certificate2 FromFile(string path, string? password)
    {
        if (!File.Exists(path))
        {
            throw Fault(nameof(BotOptions.MicrosoftAppCertificatePath), $"names {path}, which does not exist.");
        }

        try
        {
            return !path.EndsWith(".pem", StringComparison.OrdinalIgnoreCase) ? X509CertificateLoader.LoadPkcs12FromFile(path, password)
                : string.IsNullOrEmpty(password) ? X509Certificate2.CreateFromPemFile(path)
                : X509Certificate2.CreateFromEncryptedPemFile(path, password);
        }
        catch (Exception e) when (e is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw Fault(nameof(BotOptions.MicrosoftAppCertificatePath),
                $"names {path}, which can't be read as a certificate with its key. Is {nameof(BotOptions.MicrosoftAppCertificatePassword)} right? {e.Message}");
        }
    }

    private static X509Certificate2 FromStore(string thumbprint) =>
        new[] { StoreLocation.CurrentUser, StoreLocation.LocalMachine }.Select(location => Find(location, thumbprint)).FirstOrDefault(found => found is not null)
            ?? throw Fault(nameof(BotOptions.MicrosoftAppCertificateThumbprint), $"is {thumbprint}, and neither the user's store nor the machine's has such a certificate.");

    private static X509Certificate2? Find(StoreLocation location, string thumbprint)
    {
        try
        {
            using var store = new X509Store(StoreName.My, location, OpenFlags.ReadOnly);
            return store.Certificates.Find(X509FindType.FindByThumbprint, thumbprint, validOnly: false).FirstOrDefault();
        }
        catch (CryptographicException)
        {
            // On Linux the machine has no such store.
            return null;
        }
    }

    private static OptionsValidationException Fault(string setting, string fault) => new(setting, typeof(BotOptions), [$"{setting} {fault}"]);
}
